using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        .Any(property => property.Type is INamedTypeSymbol { Name: "DbSet" } table
            && (table.TypeKind == TypeKind.Error ? WrittenRow(property) == type.Name : table.TypeArguments.Length == 1 && SymbolEqualityComparer.Default.Equals(table.TypeArguments[0], type)));

    /// <summary>What stands in <c>DbSet&lt;…&gt;</c>, where the library is missing: a project above knows no more of such a type than its name.</summary>
    private static string? WrittenRow(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Select(reference => (reference.GetSyntax() as PropertyDeclarationSyntax)?.Type).OfType<GenericNameSyntax>().FirstOrDefault()
            is { TypeArgumentList.Arguments: { Count: 1 } arguments } ? NameOf(arguments[0]) : null;

    private static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        _ => null,
    };
}
