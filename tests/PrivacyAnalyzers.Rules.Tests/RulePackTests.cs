using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>An organisation's own rules beside the shipped ones, in one process.</summary>
public class RulePackTests
{
    private const string Code = """
        public class Customer { public int Id { get; set; } public string FullName { get; set; } = ""; public string Email { get; set; } = ""; }
        public class Desk { public void Show(Customer customer) => System.Console.WriteLine(customer.Email); } // expect: PRV4001, TST001 "customer.Email"
        """;

    private static readonly Version Here = typeof(RulePack).Assembly.GetName().Version!;

    [Fact]
    public async Task Rules_of_a_pack_and_ours_judge_the_same_code_which_is_looked_at_once()
    {
        var ours = new PrivacyAnalyzer();
        var pack = Pack(PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll));
        await new RuleTest(ours, pack) { Source = Code }.VerifyAsync();

        Assert.Equal(1, new[] { ours, (PrivacyAnalyzerHost)pack }.Count(host => host.Counters.GraphsBuilt > 0));
    }

    [Fact]
    public async Task A_pack_runs_without_ours()
    {
        var pack = Pack(PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll));
        await new RuleTest(pack) { Source = Code.Replace("PRV4001, ", "", StringComparison.Ordinal) }.VerifyAsync();
    }

    [Fact]
    public Task A_rule_that_throws_is_told_where_it_did_and_keeps_no_other_from_running() => new RuleTest(
        new PrivacyAnalyzer(),
        Pack(PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll),
            PackAssembly.Rule("Thrower", "TST002", "public override void Check(PersonalDataReached data, RuleContext context) => throw new InvalidOperationException(\"out of ideas\");")))
    {
        Source = Code.Replace("TST001 ", "PRV9006 \"The rule TST002 of pack 'Test.Pack' failed here\", TST001 ", StringComparison.Ordinal),
    }.VerifyAsync();

    [Fact]
    public Task A_rule_that_reports_in_the_name_of_one_that_is_not_there_is_told_and_stops_nothing() => new RuleTest(
        new PrivacyAnalyzer(),
        Pack(PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll),
            PackAssembly.Rule("Ghost<T>", "TST009", ""),
            PackAssembly.Rule("Medium", "TST002", "public override void Check(PersonalDataReached data, RuleContext context) => context.Report(new Finding(new Ghost<int>(), data.Data[0].Location, data.Data[0].Text));")))
    {
        Source = Code.Replace("TST001 ", "PRV9006 \"The rule TST002 of pack 'Test.Pack' failed here\", TST001 ", StringComparison.Ordinal),
    }.VerifyAsync();

    [Fact]
    public Task An_id_that_two_packs_have_is_told_once_and_both_run() => new RuleTest(
        new PrivacyAnalyzer(),
        PackAssembly.Load("Test.Second", PackAssembly.Pack + PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll)),
        Pack(PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll)))
    {
        Source = Code.Replace("TST001 ", "TST001, TST001 ", StringComparison.Ordinal),
        Expected = { new("PRV9006", MessagePart: "Pack 'Test.Second' has a rule TST001, and so has pack 'Test.Pack'") },
    }.VerifyAsync();

    [Theory]
    [InlineData("RSV", "PRV4999", "", "its id PRV4999 begins with PRV")]
    [InlineData("Odd", "TST 2", "", "'TST 2' is no id")]
    [InlineData("Zwilling", "TST001", "", "Any already has the id TST001")]
    [InlineData("Throws", "TST002", "public Throws() => throw new Exception(\"no luck\");", "The rule Throws of pack 'Test.Pack' cannot be made and is not used: Exception: no luck")]
    [InlineData("Asks", "TST002", "public Asks(int number) { }", "The rule Asks of pack 'Test.Pack' cannot be made")]
    public async Task A_rule_that_cannot_be_used_is_told_and_the_others_run(string name, string id, string body, string expected)
    {
        var pack = Pack(PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll), PackAssembly.Rule(name, id, body));
        await new RuleTest(new PrivacyAnalyzer(), pack) { Source = Code, Expected = { new("PRV9006", MessagePart: expected) } }.VerifyAsync();
        Assert.Equal("TST001", Assert.Single(pack.Rules).Descriptor.Id);
    }

    [Theory]
    [InlineData(0, 1, "was built for PrivacyAnalyzers {0}, and {1} runs here")]
    [InlineData(1, 0, "was built for PrivacyAnalyzers {0}, and {1} runs here")]
    public async Task A_pack_for_a_later_version_is_told_and_left_out(int major, int minor, string expected)
    {
        var built = new Version(Here.Major + major, Here.Minor + minor, 0, 0);
        var pack = Pack(built, PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll));
        var message = string.Format(CultureInfo.InvariantCulture, expected, built.ToString(3), Here.ToString(3));
        await new RuleTest(new PrivacyAnalyzer(), pack)
        {
            Source = Code.Replace(", TST001 \"customer.Email\"", "", StringComparison.Ordinal),
            Expected = { new("PRV9006", MessagePart: message) },
        }.VerifyAsync();
    }

    [Fact]
    public void A_pack_for_an_earlier_line_of_versions_is_left_out_and_one_for_an_earlier_version_of_this_line_runs()
    {
        var old = Pack(new Version(0, 0, 9, 0), PackAssembly.Rule("Any", "TST001", PackAssembly.ReportsAll));
        Assert.Empty(old.Rules);
        Assert.Contains("no longer runs", Assert.Single(old.Problems).ToString(CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);
        Assert.Contains("0.0.9", Assert.Single(old.Problems).ToString(CultureInfo.GetCultureInfo("ja")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_without_rules_is_told() =>
        Assert.Contains("has no rules", Assert.Single(Pack("").Problems).ToString(CultureInfo.GetCultureInfo("en")), StringComparison.Ordinal);

    [Fact]
    public Task What_a_pack_says_in_yaml_counts_beside_the_policy()
    {
        var test = RuleTests.Create();
        test.AdditionalFiles["privacy.yml"] = """
            recipients:
              archive:
                match: Archive
            rules:
              - id: SHOP001
                message: this is the shop's
                recipients: [archive]
            """;
        test.AdditionalFiles["Bank.Rules.privacy.yml"] = """
            recipients:
              bureau:
                kind: third-party
                match: Bureau
            models:
              - library: Ledger
                sinks:
                  - { type: Ledger, methods: [Enter], channel: storage, recipient: ledger, kind: internal, roles: { who: content } }
            rules:
              - id: BANK001
                message: asks the bureau
                recipients: [bureau]
                missing: [nothing] # expect: PRV9001
              - id: BANK002
                message: enters the ledger
                data: [phone]
            """;
        test.Source = """
            public class Customer { public int Id { get; set; } public string FullName { get; set; } = ""; public string Phone { get; set; } = ""; }
            public static class Bureau { public static void Ask(string who) { } }
            public static class Archive { public static void Keep(string who) { } }
            public static class Ledger { public static void Enter(string who) { } }
            public class Desk
            {
                public void Run(Customer customer)
                {
                    Bureau.Ask(customer.FullName); // expect: PRV9100 "BANK001: asks the bureau", PRV3001 "bureau"
                    Archive.Keep(customer.FullName); // expect: PRV9100 "SHOP001", PRV3001
                    Ledger.Enter(customer.Phone); // expect: PRV9100 "BANK002: enters the ledger", PRV4006
                }
            }
            """;
        return test.VerifyAsync();
    }

    private static RulePack Pack(params string[] rules) => Pack(null, rules);

    private static RulePack Pack(Version? builtFor, params string[] rules) => PackAssembly.Load("Test.Pack", PackAssembly.Pack + string.Concat(rules), builtFor);
}
