using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Vocabulary;
using static PrivacyAnalyzers.Tests.Policy.PolicyFixture;

namespace PrivacyAnalyzers.Tests.Policy;

public class PolicySectionTests
{
    [Fact]
    public void Purposes_take_over_what_they_do_not_say()
    {
        var policy = ReadClean("""
            purposes:
              marketing.newsletter: Newsletter
              marketing:
                title: { en: Marketing, ja: 商品のご案内 }
                requires: opt-out
              marketing.partners:
                requires: consent
              marketing.newsletter.receipt:
                requires: none
                promotional: false
              recruiting:
                promotional: true
              support:
            """);

        Assert.Equal(
            [
                "marketing.newsletter OptOutCheck True", "marketing OptOutCheck True", "marketing.partners Consent True",
                "marketing.newsletter.receipt None False", "recruiting None True", "support None False",
            ],
            policy.Purposes.Select(purpose => $"{purpose.Purpose} {purpose.Requires} {purpose.IsPromotional}"));
        Assert.Equal("商品のご案内", policy.Purposes[1].Title?.Get(CultureInfo.GetCultureInfo("ja-JP")));
        Assert.Equal("Newsletter", policy.Purposes[0].Title?.Get(CultureInfo.GetCultureInfo("ja")));
        Assert.Null(policy.Purposes[5].Title);
    }

    [Theory]
    [InlineData("marketing.newsletter.weekly", "marketing.newsletter")]
    [InlineData("marketing.sms", "marketing")]
    [InlineData("Marketing", "marketing")]
    [InlineData("marketingx", null)]
    [InlineData("support", null)]
    public void The_nearest_declared_purpose_answers(string asked, string? declared)
    {
        var policy = ReadClean("purposes: { marketing: , marketing.newsletter: }");

        Assert.Equal(declared, policy.FindPurpose(new Purpose(asked))?.Purpose.Path);
    }

    [Fact]
    public void Controllers_are_declared_with_or_without_a_title()
    {
        var policy = ReadClean("controllers:\n  shop: Shop Inc.\n  travel:\n");

        Assert.Equal(["shop", "travel"], policy.Controllers.Select(controller => controller.Name));
        Assert.Equal("Shop Inc.", policy.Controllers[0].Title?.English);
        Assert.Equal(15, policy.Controllers[0].Span.Start);
    }

    [Fact]
    public void The_dictionary_adds_words_categories_and_exceptions()
    {
        var policy = ReadClean("""
            dictionary:
              add:
                会員番号: person-id
                member rank: gold-points
              ignore: [EmailTemplate, host name]
              categories:
                gold-points: { within: points, title: Gold }
                points: { within: purchase-history, tier: 2 }
                vital: { within: health }
            data:
              - { match: Shop.Customer.Note, category: gold-points }
            """);

        Assert.Equal(["会員番号 person-id", "member rank gold-points"], policy.Dictionary.Names.Select(name => $"{name.Words} {name.Category.Id}"));
        Assert.Equal(["EmailTemplate", "host name"], policy.Dictionary.Ignored.AsEnumerable());
        Assert.Equal(["gold-points 2", "points 2", "vital 5"], policy.Dictionary.Categories.Select(own => $"{own.Category.Id} {own.Category.Tier}"));
        var category = Assert.Single(policy.FindData(Symbol("Shop.Customer.Note"))!.Categories);
        Assert.True(category.IsWithin(DataCategories.PurchaseHistory));
        Assert.Equal(DataTraits.SpecialCare, policy.Dictionary.Categories[2].Category.Traits);
    }

    [Fact]
    public void Models_are_handed_on_as_written()
    {
        var policy = ReadClean("models:\n  - library: Acme\n    sinks: []\n");

        Assert.Single(policy.Models!.Items);
        Assert.Null(PrivacyPolicy.Empty.Models);
    }
}
