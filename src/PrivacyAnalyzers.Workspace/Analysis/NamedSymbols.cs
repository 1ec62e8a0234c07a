using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Finds symbols by names as people write them.</summary>
public static class NamedSymbols
{
    /// <summary>
    /// The types, members and parameters declared in <paramref name="compilation"/> whose full name is <paramref name="name"/> or ends with it:
    /// <c>Shop.Customer.Tel</c>, <c>Customer.Tel</c>, <c>Mailer.Send.address</c>.
    /// </summary>
    public static IEnumerable<ISymbol> Find(Compilation compilation, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(name);
        var segments = name.Trim().Split('.');
        var found = Declared(compilation, segments, cancellationToken);
        if (found.Count > 0 || segments.Length == 1)
            return found;
        // Parameters are not found by name, nor are the members that a record makes of its own.
        var around = Declared(compilation, segments[..^1], cancellationToken);
        return around.OfType<INamedTypeSymbol>().SelectMany(type => type.GetMembers(segments[^1]).OfType<IPropertySymbol>()).Where(property => property.Locations.Any(location => location.IsInSource))
            .Concat<ISymbol>(around.OfType<IMethodSymbol>().SelectMany(method => method.Parameters).Where(parameter => parameter.Name == segments[^1]));
    }

    private static List<ISymbol> Declared(Compilation compilation, string[] segments, CancellationToken cancellationToken) =>
        [.. compilation.GetSymbolsWithName(segments[^1], SymbolFilter.TypeAndMember, cancellationToken)
            .Where(symbol => symbol.Locations.Any(location => location.IsInSource) && EndsWith(symbol, segments))];

    private static bool EndsWith(ISymbol symbol, string[] segments)
    {
        ISymbol? at = symbol;
        for (var i = segments.Length - 1; i >= 0; i--, at = at.ContainingSymbol)
            if (at is null || at.Name != segments[i])
                return false;
        return true;
    }
}
