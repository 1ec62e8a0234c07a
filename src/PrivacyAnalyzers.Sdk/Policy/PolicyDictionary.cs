using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>A name that stands for personal data in this organisation's code.</summary>
public readonly struct DictionaryName
{
    internal DictionaryName(string words, DataCategory category)
    {
        Words = words;
        Category = category;
    }

    /// <summary>The word or words, as written: <c>kaiin bango</c>, <c>会員番号</c>.</summary>
    public string Words { get; }

    /// <summary>What they stand for.</summary>
    public DataCategory Category { get; }
}

/// <summary>What the organisation's names mean, beside those that are known anyway.</summary>
public sealed class PolicyDictionary
{
    internal PolicyDictionary(ImmutableArray<DictionaryName> names, ImmutableArray<string> ignored, ImmutableArray<CategoryDeclaration> categories)
    {
        Names = names;
        Ignored = ignored;
        Categories = categories;
    }

    /// <summary>Names that stand for personal data.</summary>
    public ImmutableArray<DictionaryName> Names { get; }

    /// <summary>Names that never stand for personal data, as written: <c>EmailTemplate</c>, <c>host name</c>.</summary>
    public ImmutableArray<string> Ignored { get; }

    /// <summary>Categories of the organisation's own.</summary>
    public ImmutableArray<CategoryDeclaration> Categories { get; }

    /// <summary>These words and those of a rule pack; the same word means what it means here.</summary>
    internal PolicyDictionary And(PolicyDictionary pack) => new(
        Names.AddRange(pack.Names.Where(name => Names.All(own => own.Words != name.Words))),
        Ignored.AddRange(pack.Ignored),
        Categories.AddRange(pack.Categories.Where(category => Categories.All(own => own.Category.Id != category.Category.Id))));

    internal static PolicyDictionary Empty { get; } =
        new(ImmutableArray<DictionaryName>.Empty, ImmutableArray<string>.Empty, ImmutableArray<CategoryDeclaration>.Empty);
}
