using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy.Matching;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>A rule of the organisation's own: which data must not reach whom, for what, and without which check. What is not said does not restrict.</summary>
public sealed class RuleDeclaration
{
    private readonly ImmutableArray<Glob> _names;
    private readonly ImmutableArray<Glob> _paths;

    internal RuleDeclaration(string id, LocalizedText? title, LocalizedText message, ImmutableArray<Glob> names, ImmutableArray<Glob> paths, TextSpan span)
    {
        Id = id;
        Title = title;
        Message = message;
        _names = names;
        _paths = paths;
        Span = span;
    }

    /// <summary>Its own id: <c>SHOP001</c>.</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText? Title { get; }

    /// <summary>What a finding says.</summary>
    public LocalizedText Message { get; }

    /// <summary>The data it is about; any where there is none.</summary>
    public ImmutableArray<DataCategory> Data { get; internal init; } = ImmutableArray<DataCategory>.Empty;

    /// <summary>The names of the recipients it is about; any where there is none.</summary>
    public ImmutableArray<string> Recipients { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>The purposes of code that it is about; any where there is none.</summary>
    public ImmutableArray<Purpose> Purposes { get; internal init; } = ImmutableArray<Purpose>.Empty;

    /// <summary>The check whose lack it objects to; null where it objects whatever was checked.</summary>
    public FactKind? Missing { get; internal init; }

    /// <summary>Whether a finding is a suggestion and not a warning.</summary>
    public bool IsSuggestion { get; internal init; }

    /// <summary>Where more is told; null where the policy does not say.</summary>
    public string? Help { get; internal init; }

    /// <summary>Where its id stands in the policy.</summary>
    public TextSpan Span { get; }

    internal bool Covers(ISymbol code, string? filePath, string? policyPath) =>
        (_names.IsEmpty && _paths.IsEmpty)
        || _names.Any(name => name.Contains(SymbolPath.Of(code)))
        || (!string.IsNullOrEmpty(filePath) && _paths.Any(path => path.Contains(FilePath.Of(filePath!, policyPath))));
}
