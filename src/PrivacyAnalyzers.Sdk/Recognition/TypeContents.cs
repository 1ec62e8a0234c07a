using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Recognition;

/// <summary>What objects of a type hold: their members as a serialiser or a destructuring log would see them, and the personal data in them. Safe to ask from many threads.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="classify">What personal data a member holds.</param>
internal sealed class TypeContents(Compilation compilation, Func<ISymbol, DataClassification?> classify)
{
    /// <summary>Objects within objects beyond this are not looked at.</summary>
    private const int MaxDepth = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<(ISymbol, DataClassification)>> _personal = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<DataClassification>> _all = new(SymbolEqualityComparer.Default);

    /// <summary>The members of the type that hold personal data, inherited ones last, each with what it holds.</summary>
    public ImmutableArray<(ISymbol Member, DataClassification Data)> PersonalMembers(ITypeSymbol type) => _personal.GetOrAdd(type.OriginalDefinition, definition => Members(definition)
        .Select(member => (Member: member, Data: classify(member))).Where(found => found.Data is not null)
        .Select(found => (found.Member, found.Data!)).ToImmutableArray());

    /// <summary>The personal data anywhere inside an object of the type.</summary>
    public ImmutableArray<DataClassification> All(ITypeSymbol type) => _all.GetOrAdd(type, asked => In(asked, isOwnOnly: false));

    /// <summary>The same without what the object refers to, as a database gives it.</summary>
    public ImmutableArray<DataClassification> Own(ITypeSymbol type) => In(type, isOwnOnly: true);

    /// <summary>Public state; inherited members last.</summary>
    public IEnumerable<ISymbol> Members(ITypeSymbol type)
    {
        var seen = new HashSet<string>();
        for (ITypeSymbol? at = type; at is not null && at.SpecialType == SpecialType.None && (!TypeFacts.IsOfPlatform(at, compilation) || at is INamedTypeSymbol named && PersonTypes.IsIdentityUser(named)); at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (!member.IsStatic && !member.IsImplicitlyDeclared && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null } && seen.Add(member.Name))
                    yield return member;
    }

    /// <summary>Whether serialisers and destructuring logs are told by attributes to leave a member out.</summary>
    public static bool IsLeftOut(ISymbol member) => member.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name is "JsonIgnoreAttribute" or "IgnoreDataMemberAttribute" or "NotLoggedAttribute" or "LogPropertyIgnoreAttribute" or "LogMaskedAttribute");

    private ImmutableArray<DataClassification> In(ITypeSymbol type, bool isOwnOnly)
    {
        var found = new List<DataClassification>();
        Collect(type, MaxDepth, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default), found, isOwnOnly);
        return found.GroupBy(data => (data.Category, data.Confidence)).Select(same => same.First()).ToImmutableArray();
    }

    private void Collect(ITypeSymbol type, int depth, HashSet<ITypeSymbol> seen, List<DataClassification> found, bool isOwnOnly)
    {
        TypeFacts.KindOf(type, out var value, out _);
        if (depth == 0 || value is not INamedTypeSymbol named || !seen.Add(named) || TypeFacts.IsOfPlatform(named, compilation) && !PersonTypes.IsIdentityUser(named))
            return;
        found.AddRange(PersonalMembers(named).Where(member => !IsLeftOut(member.Member)).Select(member => member.Data));
        foreach (var member in Members(named).Where(member => !IsLeftOut(member) && (!isOwnOnly || !IsReference(member, named))))
            if (DataClassifier.TypeOf(member) is { } inner)
                Collect(inner, depth - 1, seen, found, isOwnOnly);
    }

    private bool IsReference(ISymbol member, INamedTypeSymbol owner)
    {
        TypeFacts.KindOf(DataClassifier.TypeOf(member), out _, out var isCollection);
        return (isCollection && HasKey(owner)) || member is IPropertySymbol { IsVirtual: true }
            || Members(owner).Any(other => other.Name == member.Name + "Id" || other.Name == member.Name + "ID" || other.Name == member.Name + "Guid");
    }

    private bool HasKey(INamedTypeSymbol type) => Members(type).Any(member => member.Name is "Id" or "ID" || member.Name == type.Name + "Id" || member.Name == type.Name + "ID");
}
