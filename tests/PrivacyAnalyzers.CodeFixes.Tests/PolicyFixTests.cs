using System.Threading.Tasks;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>The repairs that write into privacy.yml, in the layout that they find there.</summary>
public class PolicyFixTests
{
    private const string Code = """
        using System.Net.Mail;

        namespace Shop
        {
            public class Customer
            {
                public int Id { get; set; }
                public string Email { get; set; } = "";
            }
        }

        namespace Shop.Recruiting
        {
            public class Invitations(SmtpClient client)
            {
                public void Send(Customer customer) => client.Send("jobs@shop.example", customer.Email, "Work with us", "…"); // expect: PRV1001
            }
        }
        """;

    private const string Purposes = "purposes:\n  order: { title: Orders }\n  recruiting: { title: Recruiting }\ncode:\n  - match: Shop.Recruiting\n    purpose: recruiting\ndata:\n";

    [Theory]
    [InlineData("  - match: Shop.Customer.Email\n    purposes: [order]\n", "  - match: Shop.Customer.Email\n    purposes: [order, recruiting]\n")]
    [InlineData("  - { match: Shop.Customer, purposes: [ order ] } # told at checkout\n", "  - { match: Shop.Customer, purposes: [ order, recruiting ] } # told at checkout\n")]
    [InlineData("  - match: Shop.*\n    purposes: order\n", "  - match: Shop.*\n    purposes: [order, recruiting]\n")]
    [InlineData(
        "  - match: Shop.Customer.Email\n    purposes:\n      - \"order\" # told at checkout\n    controller: shop\ncontrollers:\n  shop: { title: Shop }\n",
        "  - match: Shop.Customer.Email\n    purposes:\n      - \"order\" # told at checkout\n      - recruiting\n    controller: shop\ncontrollers:\n  shop: { title: Shop }\n")]
    [InlineData(
        "  - match: Shop.*\n    purposes: [order]\n  - match: Shop.Customer.Email\n    purposes: [order]\n",
        "  - match: Shop.*\n    purposes: [order]\n  - match: Shop.Customer.Email\n    purposes: [order, recruiting]\n")]
    public Task A_purpose_goes_to_the_row_that_says_what_the_data_was_collected_for(string rows, string repaired)
    {
        var test = Test(Code, Purposes + rows);
        test.Fixed = Code.Replace(" // expect: PRV1001", "");
        test.FixedFiles["privacy.yml"] = Purposes + repaired;
        return test.VerifyAsync();
    }

    [Fact]
    public Task Nothing_is_written_where_an_annotation_says_it() =>
        Test(Code.Replace("public string Email", "[PrivacyAnalyzers.Annotations.CollectedFor(\"order\")] public string Email"), Purposes + "  - match: Shop.Customer\n    purposes: [order]\n").VerifyNotOfferedAsync();

    [Fact]
    public Task A_purpose_that_was_guessed_is_declared_as_well()
    {
        const string Before = "purposes:\n  order: { title: Orders }\ndata:\n  - match: Shop.Customer\n    purposes: [order]\n";
        var test = Test(Code, Before);
        test.Fixed = Code.Replace(" // expect: PRV1001", "");
        test.FixedFiles["privacy.yml"] = "purposes:\n  order: { title: Orders }\n  recruitment: Recruitment\ndata:\n  - match: Shop.Customer\n    purposes: [order, recruitment]\n";
        return test.VerifyAsync();
    }

    private static FixTest Test(string code, string policy)
    {
        var test = new FixTest(new PrivacyAnalyzer(), new DeclareCollectedInPolicy()) { Source = code, References = References.NetCore.With(typeof(CollectedForAttribute)) };
        test.AdditionalFiles["privacy.yml"] = policy;
        return test;
    }
}
