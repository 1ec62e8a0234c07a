using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;
using static PrivacyAnalyzers.Tests.Policy.PolicyFixture;

namespace PrivacyAnalyzers.Tests.Policy;

public class PolicyMatchingTests
{
    [Theory]
    [InlineData("Shop.Customer.Email", "Shop.Customer.Email", true)]
    [InlineData("Shop.Customer.Email", "Other.Sender.Email", false)]
    [InlineData("Shop.Customer.Email", "Shop.Customer", false)]
    [InlineData("Shop.Customer", "Shop.Customer.Email", false)]
    [InlineData("*.Email", "Shop.Customer.Email", true)]
    [InlineData("*.Email", "Other.Sender.Email", true)]
    [InlineData("*.Email", "Shop.Customer.Note", false)]
    [InlineData("Customer.Email", "Shop.Customer.Email", false)]
    [InlineData("*.Customer.Email", "Shop.Customer.Email", true)]
    [InlineData("Shop.*.Email", "Shop.Customer.Email", true)]
    [InlineData("Shop.*.*il", "Shop.Customer.Email", true)]
    [InlineData("Shop.*.Number", "Shop.Customer.Card.Number", false)]
    [InlineData("Shop.**.Number", "Shop.Customer.Card.Number", true)]
    [InlineData("Shop.Customers.**", "Shop.Customers.Import.Reader.Read", true)]
    [InlineData("Shop.Customers.**", "Shop.Customer.Email", false)]
    [InlineData("Shop.Customers.Import.Reader.Read.address", "Shop.Customers.Import.Reader.Read.address", true)]
    [InlineData("Shop.Repository.Item", "Shop.Repository.Item", true)]
    [InlineData("shop.customer.email", "Shop.Customer.Email", false)]
    [InlineData("Shop.C?stomer.Email", "Shop.Customer.Email", true)]
    public void Data_patterns_are_full_names(string pattern, string symbol, bool matches)
    {
        var policy = ReadClean($"data:\n  - match: \"{pattern}\"\n    category: email\n");

        Assert.Equal(matches, policy.FindData(Symbol(symbol)) is not null);
    }

    [Fact]
    public void A_parameter_of_a_record_is_called_what_its_property_is()
    {
        var policy = ReadClean("data:\n  - match: Shop.Order.Email\n    category: email\n");

        var constructor = ((INamedTypeSymbol)Symbol("Shop.Order")).InstanceConstructors.First(candidate => candidate.Parameters[0].Name == "Email");

        Assert.Equal(DataCategories.Email, Assert.Single(policy.FindData(constructor.Parameters[0])!.Categories));
    }

    [Fact]
    public void The_most_specific_entry_wins_for_each_thing_it_says()
    {
        var policy = ReadClean("""
            data:
              - match: Shop.Customer.Email
                category: email
              - match: "*.Email"
                category: phone
                purposes: [support]
              - match: Shop.Customer
                purposes: [orders, billing]
                controller: shop
                subject: customer
            """);

        var email = policy.FindData(Symbol("Shop.Customer.Email"))!;
        Assert.Equal(DataCategories.Email, Assert.Single(email.Categories));
        Assert.Equal(["orders", "billing"], email.Purposes.Select(purpose => purpose.Path));
        Assert.Equal("shop", email.Controller);
        Assert.Null(email.Subject);

        var other = policy.FindData(Symbol("Other.Sender.Email"))!;
        Assert.Equal(DataCategories.Phone, Assert.Single(other.Categories));
        Assert.Equal(["support"], other.Purposes.Select(purpose => purpose.Path));

        Assert.Equal("customer", policy.FindData(Symbol("Shop.Customer"))!.Subject);
        Assert.Empty(policy.FindData(Symbol("Shop.Customer.Note"))!.Categories);
        Assert.Null(policy.FindData(Symbol("Other.Sender")));
    }

    [Fact]
    public void Of_equally_specific_entries_the_later_one_wins()
    {
        var policy = ReadClean("""
            data:
              - { match: Shop.Customer.Email, category: phone }
              - { match: Shop.Customer.Email, category: email }
            """);

        Assert.Equal(DataCategories.Email, Assert.Single(policy.FindData(Symbol("Shop.Customer.Email"))!.Categories));
    }

    [Fact]
    public void A_guess_is_taken_back_by_none()
    {
        var policy = ReadClean("""
            data:
              - { match: "*.Email", category: email }
              - { match: Other.Sender.Email, category: none }
            """);

        Assert.True(policy.FindData(Symbol("Other.Sender.Email"))!.IsNotPersonal);
        Assert.Empty(policy.FindData(Symbol("Other.Sender.Email"))!.Categories);
        Assert.False(policy.FindData(Symbol("Shop.Customer.Email"))!.IsNotPersonal);
    }

    [Theory]
    [InlineData("Shop.Customers", true)]
    [InlineData("Shop.Customers.*", true)]
    [InlineData("Shop.Customers.**", true)]
    [InlineData("Shop.Customers.Import.Reader.Read", true)]
    [InlineData("Shop.Customer", false)]
    [InlineData("src/Import", true)]
    [InlineData("src/**", true)]
    [InlineData("./src/*/Reader.cs", true)]
    [InlineData("**/Reader.cs", true)]
    [InlineData("Reader.cs", false)]
    [InlineData("Import/", false)]
    [InlineData(@"SRC\import\reader.cs", true)]
    public void Code_is_matched_with_all_that_lies_within(string pattern, bool matches)
    {
        var policy = ReadClean($"code:\n  - match: '{pattern}'\n    purpose: orders\n");

        var code = policy.FindCode(Symbol("Shop.Customers.Import.Reader.Read"), "/shop/src/Import/Reader.cs");

        Assert.Equal(matches ? "orders" : null, code?.Purpose?.Path);
    }

    [Fact]
    public void The_most_specific_entry_for_code_wins_whether_by_name_or_by_path()
    {
        var policy = ReadClean("""
            code:
              - { match: src/Import/Reader.cs, purpose: migration }
              - { match: Shop, purpose: orders, controller: shop }
              - { match: src/, test: true, purpose: demo }
            """);

        var code = policy.FindCode(Symbol("Shop.Customers.Import.Reader.Read"), @"\shop\src\Import\Reader.cs")!;

        Assert.Equal("migration", code.Purpose?.Path);
        Assert.Equal("shop", code.Controller);
        Assert.Equal(true, code.IsTest);
        Assert.Equal("orders", policy.FindCode(Symbol("Shop.Customer"), null)?.Purpose?.Path);
        Assert.Null(policy.FindCode(Symbol("Other.Sender"), "/elsewhere/src/Sender.cs"));
    }

    [Fact]
    public void Recipients_are_found_by_code_and_by_host()
    {
        var policy = ReadClean("""
            recipients:
              mail:
                kind: processor
                country: US
                match: [Other.Sender, SendGrid]
                hosts: [sendgrid.com]
              eu:
                hosts: "*.eu.sendgrid.com"
              everyone: The public
            """);

        Assert.Equal("mail", policy.FindRecipient(Symbol("Other.Sender.Send"))?.Name);
        Assert.Null(policy.FindRecipient(Symbol("Shop.Customer")));
        Assert.Equal("mail", policy.FindHost("API.SendGrid.com")?.Name);
        Assert.Equal("mail", policy.FindHost("sendgrid.com")?.Name);
        Assert.Equal("eu", policy.FindHost("api.eu.sendgrid.com")?.Name);
        Assert.Equal("mail", policy.FindHost("eu.sendgrid.com")?.Name);
        Assert.Null(policy.FindHost("notsendgrid.com"));
        Assert.Equal((RecipientKind.Processor, "US"), (policy.Recipients[0].Kind, policy.Recipients[0].Country));
        Assert.Equal(RecipientKind.ThirdParty, policy.Recipients[2].Kind);
    }
}
