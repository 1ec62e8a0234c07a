using System;
using System.Collections.Generic;
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
    private readonly Dictionary<NameKind, HashSet<string>> _known;
    private readonly ILookup<string, string> _purposeLeaves;

    internal PolicyNames(ImmutableDictionary<NameKind, ImmutableArray<string>> declared)
    {
        _declared = declared.SetItem(
            NameKind.Category,
            DataCategories.All.Select(category => category.Id).Concat(Of(declared, NameKind.Category)).ToImmutableArray());
        DeclaresCategories = !Of(declared, NameKind.Category).IsEmpty;
        _known = _declared.ToDictionary(pair => pair.Key, pair => new HashSet<string>(pair.Value, StringComparer.OrdinalIgnoreCase));
        _purposeLeaves = Of(declared, NameKind.Purpose).ToLookup(ParentOf, LeafOf, StringComparer.OrdinalIgnoreCase);
    }

    internal static PolicyNames Empty { get; } = new(ImmutableDictionary<NameKind, ImmutableArray<string>>.Empty);

    private bool DeclaresCategories { get; }

    /// <summary>Whether the policy declares a name of this kind. As long as it does not, annotations may use any.</summary>
    public bool Declares(NameKind kind) => kind == NameKind.Category ? DeclaresCategories : !Known(kind).IsEmpty;

    /// <summary>The names of this kind that can be used; empty where any can.</summary>
    public ImmutableArray<string> Known(NameKind kind) => Of(_declared, kind);

    /// <summary>Whether <paramref name="name"/> may be used as a name of this kind.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool IsKnown(NameKind kind, string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        name = name.Trim();
        if (!_known.TryGetValue(kind, out var known) || known.Contains(name))
            return true;
        // What lies below a declared purpose needs no declaration of its own, unless it looks like a misspelt one.
        return kind == NameKind.Purpose && HasDeclaredAncestor(known, name) && WordDistance.Nearest(LeafOf(name), _purposeLeaves[ParentOf(name)]) is null;
    }

    /// <summary>The known name that was probably meant by <paramref name="name"/>; null if none is near.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string? Suggest(NameKind kind, string name)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        return WordDistance.Nearest(name.Trim(), Known(kind));
    }

    /// <summary>Says that <paramref name="name"/> is unknown, with the name that was probably meant, in the reader's language.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public LocalizableString Explain(NameKind kind, string name) => Suggest(kind, name) is { } suggestion
        ? Strings.Localizable(PolicyMessages.UnknownName(kind, suggests: true), name, suggestion)
        : Strings.Localizable(PolicyMessages.UnknownName(kind, suggests: false), name);

    private static bool HasDeclaredAncestor(HashSet<string> known, string name)
    {
        for (var parent = ParentOf(name); parent.Length > 0; parent = ParentOf(parent))
            if (known.Contains(parent))
                return true;
        return false;
    }

    private static string ParentOf(string name) => name.Substring(0, Math.Max(0, name.LastIndexOf('.')));

    private static string LeafOf(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static ImmutableArray<string> Of(ImmutableDictionary<NameKind, ImmutableArray<string>> names, NameKind kind) =>
        names.TryGetValue(kind, out var some) ? some : ImmutableArray<string>.Empty;
}
