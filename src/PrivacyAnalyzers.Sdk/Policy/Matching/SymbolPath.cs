using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Policy.Matching;

/// <summary>The full name of a symbol, in segments.</summary>
internal static class SymbolPath
{
    /// <summary>
    /// Namespaces, types, member, parameter, outermost first. Constructors add nothing, so that the parameters of a
    /// record are called what its properties are.
    /// </summary>
    public static IReadOnlyList<string> Of(ISymbol symbol)
    {
        var segments = new List<string>();
        for (ISymbol? part = symbol; part is not null; part = Container(part))
        {
            if (part is INamespaceSymbol { IsGlobalNamespace: true })
                break;
            // In code that does not compile there are symbols without any name.
            var name = Unqualified(part.Name ?? "");
            if (name.Length > 0 && part is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
                segments.Add(name);
        }
        segments.Reverse();
        return segments;
    }

    private static ISymbol? Container(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { AssociatedSymbol: { } member } } => member,
        _ => symbol.ContainingSymbol,
    };

    /// <summary>The name without the interface that an explicit implementation carries in front of it.</summary>
    private static string Unqualified(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
