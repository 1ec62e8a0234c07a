using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using static PrivacyAnalyzers.Tests.Policy.PolicyFixture;

namespace PrivacyAnalyzers.Tests.Policy;

public class PolicyProblemTests
{
    private const string Declared = """
        controllers:
          shop:
        purposes:
          order-fulfilment:
          marketing.newsletter:
          marketing.sms:
        recipients:
          crm:

        """;

    [Theory]
    [InlineData("data:\n  - { match: A.B, purposes: [|order-fulfilmnt|] }", "the purpose 'order-fulfilmnt' is not declared; did you mean 'order-fulfilment'?", "order-fulfilment")]
    [InlineData("data:\n  - { match: A.B, category: [email, [|emial|]] }", "the data category 'emial' is unknown; did you mean 'email'?", "email")]
    [InlineData("data:\n  - { match: A.B, controller: [|sop|] }", "the controller 'sop' is not declared; did you mean 'shop'?", "shop")]
    [InlineData("rules:\n  - { id: A1, message: m, recipients: [[|cmr|]] }", "the recipient 'cmr' is not declared; did you mean 'crm'?", "crm")]
    [InlineData("code:\n  - { match: A.B, purpose: [|recruiting|] }", "the purpose 'recruiting' is not declared", null)]
    [InlineData("dictionary:\n  add: { x: [|nothing-like-it|] }", "the data category 'nothing-like-it' is unknown", null)]
    [InlineData("dictionary:\n  categories: { points: { within: [|contrat|] } }", "the data category 'contrat' is unknown; did you mean 'contract'?", "contract")]
    public void Unknown_names_are_told_with_what_was_probably_meant(string marked, string message, string? suggestion)
    {
        var (section, span) = Marked(marked);

        var problem = Assert.Single(Read(Declared + section).Problems);

        Assert.Equal(PolicyProblemKind.UnknownName, problem.Kind);
        Assert.Equal(new TextSpan(Declared.Length + span.Start, span.Length), problem.Span);
        Assert.Equal(message, problem.Message.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(suggestion, problem.Suggestion);
    }

    [Theory]
    [InlineData("purpose", "ORDER-fulfilment")]
    [InlineData("purpose", "order-fulfilment.gifts")]
    [InlineData("controller", "Shop")]
    public void Known_names_are_known_in_any_case_and_purposes_with_all_below(string key, string name) =>
        ReadClean(Declared + $"code:\n  - {{ match: A.B, {key}: {name} }}");

    [Fact]
    public void A_purpose_below_a_declared_one_is_unknown_only_if_it_looks_misspelt()
    {
        var names = ReadClean("purposes: { marketing: , marketing.newsletter: , marketing.sms: }").Names;

        Assert.False(names.IsKnown(NameKind.Purpose, "marketing.newsleter"));
        Assert.Equal("marketing.newsletter", names.Suggest(NameKind.Purpose, "marketing.newsleter"));
        Assert.True(names.IsKnown(NameKind.Purpose, "marketing.web"));
        Assert.True(names.IsKnown(NameKind.Purpose, "marketing.newsletter.weekly"));
        Assert.False(names.IsKnown(NameKind.Purpose, "support"));
    }

    [Fact]
    public void Names_are_free_until_the_policy_declares_one_of_their_kind()
    {
        var policy = ReadClean("code:\n  - { match: A.B, purpose: whatever, controller: whoever }\nrules:\n  - { id: A1, message: m, recipients: anyone }");

        Assert.True(policy.Names.IsKnown(NameKind.Purpose, "whatever"));
        Assert.False(policy.Names.Declares(NameKind.Purpose));
        Assert.False(policy.Names.IsKnown(NameKind.Category, "whatever"));
        Assert.Equal("email", policy.Names.Suggest(NameKind.Category, "mail"));
    }

    [Fact]
    public void Text_that_is_not_yaml_is_told_and_the_rest_counts()
    {
        var policy = Read("purposes:\n  orders: 'open\n  support:\n");

        var problem = Assert.Single(policy.Problems);
        Assert.Equal(PolicyProblemKind.Unreadable, problem.Kind);
        Assert.Equal(new LinePositionSpan(new(1, 10), new(1, 15)), problem.LineSpan);
        Assert.Equal(["orders", "support"], policy.Purposes.Select(purpose => purpose.Purpose.Path));
        Assert.Equal(FilePath, policy.Path);
    }

    [Theory]
    [InlineData("just text")]
    [InlineData("- a list")]
    public void A_policy_is_a_mapping(string text)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal(PolicyProblemKind.Schema, problem.Kind);
        Assert.Equal("a policy begins with its sections, such as 'purposes:'", problem.Message.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_empty_file_says_nothing_and_is_no_mistake()
    {
        var policy = ReadClean("# nothing yet\n");

        Assert.Empty(policy.Purposes);
        Assert.Null(policy.FindData(Symbol("Shop.Customer.Email")));
    }

    [Theory]
    [InlineData("categories: { a: { within: b }, b: { within: a } }", "the category 'a' would lie within itself")]
    [InlineData("categories: { email: }", "the category 'email' exists already and cannot be declared anew")]
    public void Categories_of_ones_own_form_a_tree_beside_the_known_ones(string dictionary, string message)
    {
        var problem = Assert.Single(Read("dictionary: { " + dictionary + " }").Problems);

        Assert.Equal(message, problem.Message.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Problems_speak_japanese_too()
    {
        var problem = Assert.Single(Read("purposess:\n").Problems);

        Assert.Equal("'purposess' はここでは使えません。'purposes' ではありませんか?", problem.Message.ToString(CultureInfo.GetCultureInfo("ja")));
        Assert.Equal("purposes", problem.Suggestion);
    }

    [Fact]
    public void A_long_chain_of_categories_is_no_trouble()
    {
        var chain = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"    c{i}: {{ within: c{i + 1} }}\n"));

        var policy = ReadClean("dictionary:\n  categories:\n" + chain + "    c20000: { within: health }\n");

        Assert.Equal(5, policy.Dictionary.Categories[0].Category.Tier);
    }

    [Fact]
    public void The_number_of_problems_is_bounded_and_the_bound_is_told()
    {
        var policy = Read("code:\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => $"  - {{ purpose: p{i} }}\n")) + "purposes:\n  support:\n");

        Assert.Equal(200, policy.Problems.Length);
        Assert.Contains(policy.Problems, problem => problem.Message.ToString(CultureInfo.InvariantCulture) == "too many mistakes; the rest are not shown");
        Assert.Single(policy.Purposes);
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        var words = Gen.Elements(
            "purposes:", "data:", "match:", "category:", "dictionary:", "categories:", "within:", "title:", "code:", "rules:", "a", "b", "email", "- ", "\n", "\n  ",
            "\n    ", "{", "}", "[", "]", ",", ": ", "'", "\"", "**", "*", "?", ".", "/", "#", "null", "true", "氏名");

        Prop.ForAll(words.ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var policy = Read(text);
            policy.FindData(Symbol("Shop.Customer.Email"));
            policy.FindCode(Symbol("Shop.Customer"), "/shop/a/b.cs");
            policy.FindHost("a.b");
            return policy.Problems.All(problem => problem.Span.End <= text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));
    }
}
