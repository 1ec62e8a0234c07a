using System.Linq;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>The attributes and the tree of categories agree.</summary>
public sealed class CategoryTests
{
    // Rare enough to be written [PersonalDataCategory("…")], or no category that anyone would declare.
    private static readonly string[] WithoutAttribute = ["resident-code", "other"];

    [Fact]
    public void Every_attribute_stands_for_a_category_of_the_tree() =>
        Assert.All(Categories.Attributes, type => Assert.True(DataCategories.TryGet(Categories.IdOf(type), out _), type.Name));

    [Fact]
    public void Every_root_of_the_tree_has_an_attribute() =>
        Assert.Equal(
            DataCategories.All.Where(category => category.Parent is null).Select(category => category.Id).Except(WithoutAttribute).Order(),
            Categories.Attributes.Select(Categories.IdOf).Where(id => DataCategories.GetOrCreate(id).Parent is null).Order());

    /// <summary>Analyzers see an attribute's name and not what its constructor passes on, so the name must say it.</summary>
    [Fact]
    public void The_name_of_an_attribute_says_its_category() =>
        Assert.All(Categories.Attributes, type => Assert.Equal(NameFor(Categories.IdOf(type)), type.Name));

    private static string NameFor(string id) =>
        string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "DataAttribute";
}
