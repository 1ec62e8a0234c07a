using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Policy.Matching;

/// <summary>Looks for what a pattern of names stands for in a compilation.</summary>
internal sealed class SymbolSearch(Compilation compilation)
{
    /// <summary>Whether anything here has such a name.</summary>
    public bool Finds(Glob pattern)
    {
        // Names that may stand anywhere are looked for in the code itself; libraries have too many.
        var start = pattern.Segments[0] == "**" ? compilation.Assembly.GlobalNamespace : compilation.GlobalNamespace;
        return Finds(start, pattern.Segments, 0);
    }

    /// <summary>
    /// Whether a pattern that finds nothing here cannot find anything elsewhere: it leads into a type of this code, which no other
    /// project can add to. <paramref name="nearest"/> is the pattern that was probably meant, if one is near.
    /// </summary>
    public bool LeadsAstray(Glob pattern, out string? nearest)
    {
        nearest = null;
        INamespaceOrTypeSymbol at = compilation.GlobalNamespace;
        for (var i = 0; i < pattern.Segments.Length; i++)
        {
            var segment = pattern.Segments[i];
            if (at.GetMembers(segment).OfType<INamespaceOrTypeSymbol>().FirstOrDefault() is { } next)
            {
                at = next;
                continue;
            }

            if (at is not INamedTypeSymbol type || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
                return false;
            var names = Children(type, null).Select(child => child.Name).Where(name => name.IndexOf('.') < 0 && name.IndexOf('<') < 0);
            if (WordDistance.Nearest(segment, names) is { } meant)
                nearest = string.Join(".", pattern.Segments.SetItem(i, meant));
            return true;
        }

        return false;
    }

    private static bool Finds(ISymbol container, ImmutableArray<string> segments, int at)
    {
        if (at == segments.Length)
            return true;
        if (segments[at] == "**")
            return Finds(container, segments, at + 1) || Children(container, null).Any(child => Finds(child, segments, at));
        var isPlain = segments[at].IndexOfAny(['*', '?']) < 0;
        return Children(container, isPlain ? segments[at] : null)
            .Any(child => Wildcard.IsMatch(segments[at], child.Name, ignoreCase: false) && Finds(child, segments, at + 1));
    }

    /// <summary>What lies one step below, as <see cref="SymbolPath"/> names it.</summary>
    private static IEnumerable<ISymbol> Children(ISymbol container, string? name) => container switch
    {
        INamespaceSymbol space => name is null ? space.GetMembers() : space.GetMembers(name),
        INamedTypeSymbol type => (name is null ? type.GetMembers() : type.GetMembers(name))
            .Concat(type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)),
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };
}
