using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Projects;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow;

/// <summary>Which methods of this compilation, and of the projects it refers to, an interface or virtual call can reach.</summary>
internal sealed class Implementations(Compilation compilation, OtherProjects others, TypesByBase types)
{
    /// <summary>A call that may go to more places than this is not followed: too little is certain then.</summary>
    private const int MostTargets = 8;

    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _targets = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _narrowed = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ImmutableArray<ILookup<INamedTypeSymbol, INamedTypeSymbol>>> _byBase =
        new(() => others.Assemblies.Add(compilation.Assembly).Select(types.In).ToImmutableArray());

    /// <summary>The methods with code that a call of <paramref name="method"/> may run; empty when there are none or too many.</summary>
    public ImmutableArray<IMethodSymbol> Of(IMethodSymbol method, bool isVirtual)
    {
        method = method.ReducedFrom ?? method;
        if (!isVirtual && !method.IsAbstract)
            return ImmutableArray.Create(method.OriginalDefinition);
        var targets = _targets.GetOrAdd(method.OriginalDefinition, Find);
        if (method.ContainingType.IsGenericType && targets.Length > 1)
            targets = _narrowed.GetOrAdd(method, called => targets.RemoveAll(target => !MayRun(target, called.ContainingType)));
        return targets.Length > MostTargets ? ImmutableArray<IMethodSymbol>.Empty : targets;
    }

    /// <summary>
    /// Whether <paramref name="target"/> belongs to a type that implements or derives from just what is called: a handler of orders is not run for
    /// members. Where the call is generic itself, as in a bus for all kinds of messages or a decorator around all handlers, nobody knows.
    /// </summary>
    private static bool MayRun(IMethodSymbol target, INamedTypeSymbol called)
    {
        var isRelated = false;
        foreach (var form in FormsOf(target.ContainingType))
        {
            if (!SymbolEqualityComparer.Default.Equals(form.OriginalDefinition, called.OriginalDefinition))
                continue;
            isRelated = true;
            if (form.TypeArguments.Zip(called.TypeArguments, Fits).All(fits => fits))
                return true;
        }

        return !isRelated;
    }

    private static bool Fits(ITypeSymbol own, ITypeSymbol asked) =>
        (own is ITypeParameterSymbol && asked is not ITypeParameterSymbol)
        || SymbolEqualityComparer.Default.Equals(own, asked)
        || (own is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(argument => argument is ITypeParameterSymbol)
            && SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, asked.OriginalDefinition));

    private static IEnumerable<INamedTypeSymbol> FormsOf(INamedTypeSymbol type)
    {
        foreach (var implemented in type.AllInterfaces)
            yield return implemented;
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    /// <summary>The types with code that a type parameter can stand for, as far as its constraints tell them from others.</summary>
    public IEnumerable<INamedTypeSymbol> Satisfying(ITypeParameterSymbol parameter)
    {
        var constraints = parameter.ConstraintTypes.OfType<INamedTypeSymbol>().Where(constraint => constraint.SpecialType == SpecialType.None).ToList();
        return constraints.Count == 0
            ? []
            : Below(constraints[0])
                .Where(type => constraints.Skip(1).All(constraint => Below(constraint).Contains(type, SymbolEqualityComparer.Default)))
                .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);
    }

    /// <summary>The types with code that implement an interface for which <paramref name="isMeant"/> holds, with the interface as they implement it.</summary>
    public IEnumerable<(INamedTypeSymbol Interface, INamedTypeSymbol Type)> OfInterfaces(Func<INamedTypeSymbol, bool> isMeant) =>
        from found in _byBase.Value.SelectMany(assembly => assembly)
        where found.Key.TypeKind == TypeKind.Interface && isMeant(found.Key)
        from type in found
        where !type.IsAbstract
        from implemented in type.AllInterfaces
        where SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, found.Key)
        select (implemented, type);

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method)
    {
        var targets = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (!method.IsAbstract)
            targets.Add(method);
        foreach (var type in Below(method.ContainingType))
            if (Implementation(type, method) is { } implementation && !targets.Contains(implementation, SymbolEqualityComparer.Default))
                targets.Add(implementation);
        return WithoutStandIns(targets.ToImmutable());
    }

    // What runs for real is looked at; a FakeMailer is only where there is nothing else.
    private static ImmutableArray<IMethodSymbol> WithoutStandIns(ImmutableArray<IMethodSymbol> targets)
    {
        var real = targets.RemoveAll(target => Lexicon.Default.MadeUp.IsStandIn(target.ContainingType.Name));
        return real.IsEmpty ? targets : real;
    }

    /// <summary>Whether a type stands in, while somebody tries something out, for another that is there: a MockMailer beside an SmtpMailer.</summary>
    public bool HasRealTwin(INamedTypeSymbol type) =>
        Lexicon.Default.MadeUp.IsStandIn(type.Name)
        && FormsOf(type).Any(form => IsAlike(form, type) && Below(form).Append(form).Any(IsReal));

    private static bool IsReal(INamedTypeSymbol type) => type is { TypeKind: not TypeKind.Interface, IsAbstract: false } && !Lexicon.Default.MadeUp.IsStandIn(type.Name);

    // Not everything that is disposed of stands in for the rest of it.
    private static bool IsAlike(INamedTypeSymbol form, INamedTypeSymbol type) =>
        IdentifierWords.Split(form.Name) is { IsEmpty: false } words && IdentifierWords.Split(type.Name) is { IsEmpty: false } own && words[words.Length - 1] == own[own.Length - 1];

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

    private IEnumerable<INamedTypeSymbol> Below(INamedTypeSymbol type) => _byBase.Value.SelectMany(assembly => assembly[type.OriginalDefinition]);
}
