using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Tests.Policy;

public class PolicyRulesTests
{
    private const string Declarations = """
        controllers:
          shop:
        purposes:
          order-fulfilment:
          marketing:
        recipients:
          crm:
        dictionary:
          categories:
            loyalty-points:

        """;

    [Fact]
    public Task Mistakes_in_the_file_stand_at_their_lines() => Test(
        "",
        """
        purposes:
          marketing:
            requres: opt-out # expect: PRV9001 "did you mean 'requires'?"
          support: &s Support # expect: PRV9001 "anchors"
        data:
          - match: Shop.Customer
            category: emial # expect: PRV9002 "did you mean 'email'?"
            purposes: [marketing, suport] # expect: PRV9002 "did you mean 'support'?"
          - match: Shop.Order
            controller: anyone
        """).VerifyAsync();

    [Fact]
    public Task Unknown_names_in_annotations_stand_at_the_string() => Test(
        """
        [assembly: Controller({|PRV9002:"shoppe"|})]

        [CollectedFor("order-fulfilment", {|PRV9002:"order-fulfilmnt"|})]
        public class Customer
        {
            [CollectedFor("marketing.newsletter")]
            public string Mail { get; set; } = "";

            [PersonalDataCategory({|PRV9002:"loyalty-point"|})]
            public int Points { get; set; }

            [PersonalDataCategory("passport")]
            public string Document { get; set; } = "";

            [ConsentCheck({|PRV9002:"marketting"|})]
            public bool Agreed { get; set; }
        }

        [Recipient("CRM", Kind = RecipientKind.Processor, Country = "US")]
        public interface ICrm { }

        public class Work
        {
            [ProcessedFor({|PRV9002:"recruiting"|})]
            public void Invite([Recipient({|PRV9002:"crn"|})] string address) { }

            [System.Obsolete("recruiting")]
            public void Old() { }
        }
        """,
        Declarations).VerifyAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("version: 1\n")]
    public Task Without_declarations_names_are_free(string? policy) => Test(
        """
        [assembly: Controller("whoever")]

        [CollectedFor("whatever")]
        public class Customer
        {
            [PersonalDataCategory("points")]
            public int Points { get; set; }
        }
        """,
        policy).VerifyAsync();

    [Fact]
    public async Task A_finding_carries_the_place_and_the_name_that_was_meant()
    {
        var finding = Assert.Single(await Test("", "purposes:\n  support:\ncode:\n  - { match: Shop, purpose: suport }\n").FindAsync());

        Assert.Equal("PRV9002", finding.Id);
        Assert.Equal("support", finding.Properties[FindingProperties.Suggestion]);
        Assert.Equal(LocationKind.ExternalFile, finding.Location.Kind);
        Assert.EndsWith("privacy.yml", finding.Location.GetLineSpan().Path);
        Assert.Equal(new LinePositionSpan(new(3, 28), new(3, 34)), finding.Location.GetLineSpan().Span);
        Assert.Equal("利用目的 'suport' は宣言されていません。'support' ではありませんか?", finding.GetMessage(CultureInfo.GetCultureInfo("ja")));
        Assert.Equal("the purpose 'suport' is not declared; did you mean 'support'?", finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Every_mistake_has_an_id_of_its_own()
    {
        var findings = await Test("", "one:\ntwo:\nthree:\n").FindAsync();

        Assert.Equal(3, findings.Select(finding => finding.Properties[FindingProperties.Fingerprint]).Distinct().Count());
    }

    private static RuleTest Test(string source, string? policy)
    {
        var test = new RuleTest(new PrivacyAnalyzer())
        {
            Source = "using PrivacyAnalyzers.Annotations;\n" + source,
            References = References.NetCore.With(typeof(CollectedForAttribute)),
        };
        if (policy is not null)
            test.AdditionalFiles["privacy.yml"] = policy;
        return test;
    }
}
