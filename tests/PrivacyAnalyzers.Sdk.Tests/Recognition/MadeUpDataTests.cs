using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public sealed class MadeUpDataTests
{
    [Theory]
    [InlineData("Shop.Tests")]
    [InlineData("Shop.Core.UnitTests")]
    [InlineData("ShopIntegrationTests")]
    [InlineData("Shop.Benchmarks")]
    [InlineData("Shop.SeederUtility")]
    public void An_assembly_shows_by_its_name_that_it_makes_people_up(string assembly) => Assert.True(IsMadeUp(assembly, "Shop", "Program"));

    [Theory]
    [InlineData("Shop")]
    [InlineData("Test")]
    [InlineData("Tests")]
    [InlineData("Shop.TestResults.Web")]
    [InlineData("Shop.Contests")]
    [InlineData("Shop.Demo")]
    public void Other_assemblies_are_taken_seriously(string assembly) => Assert.False(IsMadeUp(assembly, "Shop", "Program"));

    [Theory]
    [InlineData("Shop.Data.Seeding", "Program")]
    [InlineData("Shop", "CustomerSeeder")]
    [InlineData("Shop", "ShopContextSeed")]
    [InlineData("Shop", "SampleDataLoader")]
    public void A_namespace_or_a_type_does_as_well(string space, string type) => Assert.True(IsMadeUp("Shop", space, type));

    [Theory]
    [InlineData("Shop.Wallets", "SeedPhrase")]
    [InlineData("Shop", "RandomSeed")]
    [InlineData("Shop", "ProceedCommand")]
    public void Other_seeds_are_no_people(string space, string type) => Assert.False(IsMadeUp("Shop", space, type));

    [Fact]
    public void What_refers_to_a_test_framework_is_a_test()
    {
        var framework = CSharpCompilation.Create("xunit.core").ToMetadataReference();
        Assert.True(IsMadeUp("Shop", "Shop", "Program", framework));
    }

    private static bool IsMadeUp(string assembly, string space, string type, params MetadataReference[] references)
    {
        var tree = CSharpSyntaxTree.ParseText($"namespace {space} {{ class {type} {{ void Run() {{ }} }} }}");
        var compilation = CSharpCompilation.Create(assembly, [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), .. references]);
        var method = compilation.GetTypeByMetadataName(space + "." + type)!.GetMembers("Run").Single();
        return new Recognizer(compilation, PrivacyPolicy.Empty).HandlesMadeUpData(method);
    }
}
