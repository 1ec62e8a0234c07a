using System.Linq;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Sdk.Tests.Categories;

/// <summary>Each category has a counterpart in the taxonomies that ledgers are exchanged in.</summary>
public class CrossWalkTests
{
    public static TheoryData<string> Ids => [.. DataCategories.All.Select(category => category.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_category_has_a_key_in_either_taxonomy(string id)
    {
        var category = DataCategories.GetOrCreate(id);

        Assert.Matches("^user([.][a-z_]+)*$", category.FidesKey);
        Assert.Matches("^https://w3id[.]org/dpv(/pd)?#[A-Z][A-Za-z]+$", category.DpvIri);
    }

    [Fact]
    public void Nothing_but_the_rest_is_just_personal_data()
    {
        Assert.Equal(["other"], DataCategories.All.Where(category => category.FidesKey == "user").Select(category => category.Id));
        Assert.Equal(["other"], DataCategories.All.Where(category => category.DpvIri == "https://w3id.org/dpv#PersonalData").Select(category => category.Id));
    }

    [Theory]
    [InlineData("email", "user.contact.email", "https://w3id.org/dpv/pd#EmailAddress")]
    [InlineData("kana", "user.name", "https://w3id.org/dpv/pd#Name")]
    [InlineData("driver-licence", "user.government_id.drivers_license_number", "https://w3id.org/dpv/pd#OfficialID")]
    [InlineData("one-time-code", "user.authorization.credentials", "https://w3id.org/dpv/pd#Authenticating")]
    [InlineData("shoe-size", "user", "https://w3id.org/dpv#PersonalData")]
    public void What_has_no_key_of_its_own_takes_that_of_what_it_lies_within(string id, string fides, string dpv)
    {
        var category = DataCategories.GetOrCreate(id);

        Assert.Equal((fides, dpv), (category.FidesKey, category.DpvIri));
    }
}
