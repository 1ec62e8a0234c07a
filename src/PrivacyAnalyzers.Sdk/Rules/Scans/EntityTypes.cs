using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>Types that a database stores as they are.</summary>
internal static class EntityTypes
{
    /// <summary>Whether <paramref name="type"/> is one: by its attributes or base, or because a database context of the project has a table of it.</summary>
    public static bool Contain(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "TableAttribute" or "EntityAttribute")
        || IsIdentityUser(type)
        || Contexts(type, compilation, cancellation).Any(context => HasTable(context, type));

    /// <summary>The database contexts of the project, or of the assembly that the type comes from.</summary>
    private static IEnumerable<INamedTypeSymbol> Contexts(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        compilation.GetSymbolsWithName(IsContext, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>()
            .Concat(SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) ? [] : TypesIn(type.ContainingAssembly.GlobalNamespace).Where(found => IsContext(found.Name)));

    private static bool IsContext(string name) => name.EndsWith("Context", System.StringComparison.Ordinal) || name.EndsWith("Db", System.StringComparison.Ordinal);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    private static bool IsIdentityUser(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name == "IdentityUser")
                return true;
        return false;
    }

    private static bool HasTable(INamedTypeSymbol context, INamedTypeSymbol type) => context.GetMembers().OfType<IPropertySymbol>()
        .Any(property => property.Type is INamedTypeSymbol { Name: "DbSet", TypeArguments.Length: 1 } table && SymbolEqualityComparer.Default.Equals(table.TypeArguments[0], type));
}
