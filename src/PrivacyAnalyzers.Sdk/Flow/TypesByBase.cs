using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow;

/// <summary>The types of an assembly by what they derive from and implement; found once for all projects that refer to it.</summary>
internal sealed class TypesByBase
{
    private readonly ConditionalWeakTable<IAssemblySymbol, ILookup<INamedTypeSymbol, INamedTypeSymbol>> _byAssembly = new();

    public ILookup<INamedTypeSymbol, INamedTypeSymbol> In(IAssemblySymbol assembly) => _byAssembly.GetValue(assembly, IndexByBase);

    private static ILookup<INamedTypeSymbol, INamedTypeSymbol> IndexByBase(IAssemblySymbol assembly)
    {
        var pairs = new List<(INamedTypeSymbol Base, INamedTypeSymbol Type)>();
        foreach (var type in TypesOf(assembly.GlobalNamespace))
        {
            foreach (var implemented in type.AllInterfaces)
                pairs.Add((implemented.OriginalDefinition, type));
            for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
                pairs.Add((current.OriginalDefinition, type));
        }

        return pairs.ToLookup(pair => pair.Base, pair => pair.Type, (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
                yield return type;
            if (member is INamespaceOrTypeSymbol inner)
                foreach (var nested in TypesOf(inner))
                    yield return nested;
        }
    }
}
