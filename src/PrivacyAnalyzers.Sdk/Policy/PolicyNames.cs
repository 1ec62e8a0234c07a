using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Resources;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>Which names a policy knows, and which of them was probably meant by a name that it does not know.</summary>
public sealed class PolicyNames
{
    private readonly ImmutableDictionary<NameKind, ImmutableArray<string>> _declared;
    private readonly ImmutableArray<string> _categories;

    internal PolicyNames(ImmutableDictionary<NameKind, ImmutableArray<string>> declared)
    {
        _declared = declared;
        _categories = DataCategories.All.Select(category => category.Id).Concat(DeclaredNames(NameKind.Category)).ToImmutableArray();
    }

    internal static PolicyNames Empty { get; } = new(ImmutableDictionary<NameKind, ImmutableArray<string>>.Empty);

    /// <summary>Whether the policy declares a name of this kind. As long as it does not, annotations may use any.</summary>
    public bool Declares(NameKind kind) => !DeclaredNames(kind).IsEmpty;

    /// <summary>The names of this kind that can be used; empty where any can.</summary>
    public ImmutableArray<string> Known(NameKind kind) => kind == NameKind.Category ? _categories : DeclaredNames(kind);

    /// <summary>Whether <paramref name="name"/> may be used as a name of this kind.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool IsKnown(NameKind kind, string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        var known = Known(kind);
        if (known.IsEmpty || Contains(known, name))
            return true;
        // What lies below a declared purpose needs no declaration of its own, unless it looks like a misspelt one.
        return kind == NameKind.Purpose && HasDeclaredAncestor(known, name) && !LooksLikeSibling(known, name);
    }

    /// <summary>The known name that was probably meant by <paramref name="name"/>; null if none is near.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? Suggest(NameKind kind, string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        return WordDistance.Nearest(name, Known(kind));
    }

    /// <summary>Says that <paramref name="name"/> is unknown, with the name that was probably meant, in the reader's language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public LocalizableString Explain(NameKind kind, string name) => Suggest(kind, name) is { } suggestion
        ? Strings.Localizable(PolicyMessages.UnknownName(kind, suggests: true), name, suggestion)
        : Strings.Localizable(PolicyMessages.UnknownName(kind, suggests: false), name);

    private static bool Contains(ImmutableArray<string> names, string name) => names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool HasDeclaredAncestor(ImmutableArray<string> known, string name)
    {
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
            if (Contains(known, name.Substring(0, dot)))
                return true;
        return false;
    }

    private static bool LooksLikeSibling(ImmutableArray<string> known, string name)
    {
        var leaf = name.LastIndexOf('.') + 1;
        var siblings = known
            .Where(other => other.LastIndexOf('.') + 1 == leaf && string.Compare(other, 0, name, 0, leaf, StringComparison.OrdinalIgnoreCase) == 0)
            .Select(other => other.Substring(leaf));
        return WordDistance.Nearest(name.Substring(leaf), siblings) is not null;
    }

    private ImmutableArray<string> DeclaredNames(NameKind kind) =>
        _declared.TryGetValue(kind, out var names) ? names : ImmutableArray<string>.Empty;
}
