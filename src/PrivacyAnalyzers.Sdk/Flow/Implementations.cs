using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Projects;

namespace PrivacyAnalyzers.Flow;

/// <summary>Which methods of this compilation, and of the projects it refers to, an interface or virtual call can reach.</summary>
internal sealed class Implementations(Compilation compilation, OtherProjects others)
{
    /// <summary>A call that may go to more places than this is not followed: too little is certain then.</summary>
    private const int MostTargets = 8;

    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> _byBase = new(() => IndexByBase(others.Assemblies.Add(compilation.Assembly)));

    /// <summary>The methods with code that a call of <paramref name="method"/> may run; empty when there are none or too many.</summary>
    public ImmutableArray<IMethodSymbol> Of(IMethodSymbol method, bool isVirtual)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return isVirtual || method.IsAbstract ? _targets.GetOrAdd(method, Find) : ImmutableArray.Create(method);
    }

    /// <summary>The types with code that a type parameter can stand for, as far as its constraints tell them from others.</summary>
    public IEnumerable<INamedTypeSymbol> Satisfying(ITypeParameterSymbol parameter)
    {
        var constraints = parameter.ConstraintTypes.OfType<INamedTypeSymbol>().Where(constraint => constraint.SpecialType == SpecialType.None).ToList();
        return constraints.Count == 0
            ? []
            : _byBase.Value[constraints[0].OriginalDefinition]
                .Where(type => constraints.Skip(1).All(constraint => _byBase.Value[constraint.OriginalDefinition].Contains(type, SymbolEqualityComparer.Default)))
                .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);
    }

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method)
    {
        var targets = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!method.IsAbstract)
            targets.Add(method);
        foreach (var type in _byBase.Value[method.ContainingType])
            if (Implementation(type, method) is { } implementation && !targets.Contains(implementation, SymbolEqualityComparer.Default))
                targets.Add(implementation);
        return targets.Count > MostTargets ? ImmutableArray<IMethodSymbol>.Empty : targets.ToImmutable();
    }

    private static IMethodSymbol? Implementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var constructed = type.AllInterfaces.FirstOrDefault(implemented => SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, method.ContainingType));
            var member = constructed?.GetMembers(method.Name).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method));
            return member is null ? null : type.FindImplementationForInterfaceMember(member)?.OriginalDefinition as IMethodSymbol;
        }

        return type.GetMembers(method.Name).OfType<IMethodSymbol>()
            .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OverriddenMethod?.OriginalDefinition, method));
    }

    private static ILookup<INamedTypeSymbol, INamedTypeSymbol> IndexByBase(IEnumerable<IAssemblySymbol> assemblies)
    {
        var pairs = new List<(INamedTypeSymbol Base, INamedTypeSymbol Type)>();
        foreach (var type in assemblies.SelectMany(assembly => TypesOf(assembly.GlobalNamespace)))
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
