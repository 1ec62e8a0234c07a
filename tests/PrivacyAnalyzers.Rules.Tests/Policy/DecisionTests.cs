using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Tests.Policy;

public class DecisionTests
{
    private const string Code = """
        namespace Shop.Desk
        {
            public class Greeter
            {
                public void Greet(string email) => System.Console.WriteLine(email);{0}
                public void Leave(string email) => System.Console.WriteLine(email); // expect: PRV4001
            }
        }
        """;

    [Theory]
    [InlineData("match: Shop.Desk.Greeter.Greet")]
    [InlineData("match: [Other, Shop.*.Greeter.G*]")]
    public Task A_part_of_the_code_is_accepted(string where) => Test(
        "", $"decisions:\n  - {{ rule: PRV4001, {where}, reason: A terminal of our own }}\n").VerifyAsync();

    [Theory]
    [InlineData("rule: PRV4002, match: Shop.Desk")]
    [InlineData("rule: PRV4001, match: src/Other/")]
    [InlineData("rule: PRV4001, finding: 0123456789abcdef")]
    [InlineData("rule: PRV4001, match: Shop.Desk.Greeter.Leave, finding: 0123456789abcdef")]
    public Task Others_are_not(string decision) => Test(" // expect: PRV4001", $"decisions:\n  - {{ {decision}, reason: A terminal of our own }}\n").VerifyAsync();

    [Fact]
    public async Task One_finding_is_accepted_by_its_id()
    {
        var test = Test("", null);
        var first = (await test.FindAsync())[0].Properties[FindingProperties.Fingerprint];

        await Test("", $"decisions:\n  - {{ rule: PRV4001, finding: {first}, reason: A terminal of our own }}\n").VerifyAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2027-03-31")]
    [InlineData("2026-01-01")]
    public Task A_decision_holds_to_its_last_day(string? day) => Test(
        "", "decisions:\n  - { rule: PRV4001, match: Shop.Desk.Greeter.Greet, reason: A terminal of our own, until: 2027-03-31 }\n", day).VerifyAsync();

    [Theory]
    [InlineData("privacy_as_of")]
    [InlineData("build_property.PrivacyAsOf")]
    public async Task Then_its_findings_come_back(string key)
    {
        var test = PolicyTests.Create(
            Code.Replace("{0}", " // expect: PRV4001"),
            "decisions:\n  - { rule: PRV4001, match: Shop.Desk.Greeter.Greet, reason: A terminal of our own, until: 2027-03-31 } # expect: PRV9004\n",
            $"{key} = 2027-04-01");
        await test.VerifyAsync();

        var expired = (await test.FindAsync()).Single(finding => finding.Id == "PRV9004");
        Assert.Equal(new LinePosition(1, 91), expired.Location.GetLineSpan().StartLinePosition);
        Assert.Equal("PRV4001 の指摘を受け入れる判断の期限は 2027-03-31 でした。指摘は再び表示されます", expired.GetMessage(CultureInfo.GetCultureInfo("ja")));
    }

    [Fact]
    public async Task An_accepted_finding_is_there_for_those_who_ask_with_the_reason()
    {
        const string policy = "decisions:\n  - { rule: PRV4001, match: Desk, reason: A terminal of our own, by: privacy officer }\n";
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText("public class Desk { public void Greet(string email) => System.Console.WriteLine(email); }", path: "Desk.cs")],
            ((string)System.AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
                .Where(path => System.IO.Path.GetFileName(path).StartsWith("System.", System.StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new PolicyText(policy)]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);

        var finding = Assert.Single(await compilation.WithAnalyzers([new PrivacyAnalyzer()], options).GetAnalyzerDiagnosticsAsync());

        Assert.True(finding.IsSuppressed);
        Assert.Equal("A terminal of our own (privacy officer)", finding.Properties[FindingProperties.Decision]);
        Assert.Equal(("PRV4001", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Equal("'email' (e-mail address) is written to Console", finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("'email'(メールアドレス)が Console に書き込まれます", finding.GetMessage(CultureInfo.GetCultureInfo("ja")));
        Assert.NotEmpty(FlowPath.Read(finding));
    }

    [Theory]
    [InlineData("decisions:\n  - { rule: PRV4001, reason: r } # expect: PRV9001 \"one of these is missing: match, finding\"\n")]
    [InlineData("decisions:\n  - { rule: PRV4001, match: Shop, reason: r, until: 2027-02-30 } # expect: PRV9001 \"2027-02-30\"\n")]
    [InlineData("decisions:\n  - { rule: PRV4001, match: Shop, reason: ' ' } # expect: PRV9001\n")]
    [InlineData("decisions:\n  - { rule: PRV4001, match: Shop } # expect: PRV9001 \"'reason' is missing\"\n")]
    public Task A_decision_says_where_and_why(string policy) => PolicyTests.Create("namespace Shop { }", policy).VerifyAsync();

    private static PrivacyAnalyzers.Testing.RuleTest Test(string mark, string? policy, string? day = null) =>
        PolicyTests.Create(Code.Replace("{0}", mark), policy, day is null ? null : "privacy_as_of = " + day);

    private sealed class PolicyText(string text) : AdditionalText
    {
        public override string Path => "/shop/privacy.yml";

        public override SourceText GetText(System.Threading.CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
