using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Reads attributes by full name, so that source copies of the annotations count as much as the package.</summary>
internal static class Annotations
{
    private const string DataSuffix = "DataAttribute";
    private const string Compliance = "Microsoft.Extensions.Compliance.Classification.";

    /// <summary>Whether the symbol carries the annotation of this name (without namespace and <c>Attribute</c>).</summary>
    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>The annotation of this name, inherited ones included; null when there is none.</summary>
    public static AttributeData? Find(ISymbol symbol, string name) => Of(symbol).FirstOrDefault(attribute => IsOwn(attribute, name + "Attribute"));

    /// <summary>The texts given to the annotation of this name.</summary>
    public static ImmutableArray<string> Texts(ISymbol symbol, string name) =>
        Of(symbol).Where(attribute => IsOwn(attribute, name + "Attribute")).SelectMany(TextsOf).ToImmutableArray();

    /// <summary>The purposes given to the annotation of this name.</summary>
    public static ImmutableArray<Purpose> Purposes(ISymbol symbol, string name) =>
        Texts(symbol, name).Where(text => text.Trim().Length > 0).Select(text => new Purpose(text)).ToImmutableArray();

    /// <summary>
    /// The categories that attributes on the symbol declare, with the first of the attributes. Several of our own add up; of others, which
    /// often only say that something is personal, one counts. <paramref name="isDenied"/> tells that they say it is no personal data.
    /// </summary>
    public static (ImmutableArray<DataCategory> Categories, string Attribute)? DataOf(ISymbol symbol, NameLexicon names, out bool isDenied)
    {
        isDenied = false;
        (ImmutableArray<DataCategory> Categories, string Attribute)? own = null, other = null;
        foreach (var attribute in Of(symbol))
        {
            if (IsOwn(attribute, "NotPersonalDataAttribute") || IsNamed(attribute.AttributeClass, Compliance + "NoDataClassificationAttribute"))
            {
                isDenied = true;
                return null;
            }

            if (CategoryOf(attribute, symbol, names) is not { } category)
                continue;
            var name = "[" + ShortName(attribute.AttributeClass!) + "]";
            if (IsInOwnNamespace(attribute.AttributeClass!))
                own = own is { } before ? (before.Categories.Add(category), before.Attribute) : (ImmutableArray.Create(category), name);
            else
                other ??= (ImmutableArray.Create(category), name);
        }

        return own ?? other;
    }

    /// <summary>
    /// The attributes that count for the symbol: its own, those of the parameter of a record it was made from, of the
    /// member it overrides or implements, and of a method's result.
    /// </summary>
    public static IEnumerable<AttributeData> Of(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
            yield return attribute;
        if (symbol is IMethodSymbol method)
            foreach (var attribute in method.GetReturnTypeAttributes())
                yield return attribute;
        if (RecordParameter(symbol) is { } parameter)
            foreach (var attribute in parameter.GetAttributes())
                yield return attribute;
        foreach (var origin in Origins(symbol))
            foreach (var attribute in origin.GetAttributes())
                yield return attribute;
    }

    private static DataCategory? CategoryOf(AttributeData attribute, ISymbol symbol, NameLexicon names)
    {
        if (attribute.AttributeClass is not { } type)
            return null;
        if (IsInOwnNamespace(type))
        {
            if (type.Name is "PersonalDataCategoryAttribute")
                return TextsOf(attribute).Select(DataCategories.GetOrCreate).FirstOrDefault();
            return type.Name.EndsWith(DataSuffix, StringComparison.Ordinal)
                && DataCategories.TryGet(Kebab(type.Name.Substring(0, type.Name.Length - DataSuffix.Length)), out var known) ? known : null;
        }

        if (IsNamed(type, "Microsoft.AspNetCore.Identity.PersonalDataAttribute") || IsNamed(type, "Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute"))
            return names.Read(symbol.Name).FirstOrDefault()?.Rule.Category ?? DataCategories.Other;
        return IsComplianceClassification(type) ? OfComplianceName(type.Name, symbol, names) : null;
    }

    private static DataCategory OfComplianceName(string attributeName, ISymbol symbol, NameLexicon names)
    {
        var name = attributeName;
        foreach (var suffix in new[] { "Attribute", "Classification", "Data" })
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
                name = name.Substring(0, name.Length - suffix.Length);
        if (DataCategories.TryGet(Kebab(name), out var known))
            return known;
        // [PrivateData], [Pii]: the company's own taxonomy says that it is personal, the name of the member says what.
        return names.Read(name).FirstOrDefault()?.Rule.Category
            ?? names.Read(symbol.Name).FirstOrDefault()?.Rule.Category
            ?? DataCategories.GetOrCreate(Kebab(name));
    }

    private static bool IsComplianceClassification(INamedTypeSymbol type)
    {
        if (type.Name is "UnknownDataClassificationAttribute")
            return false;
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (IsNamed(at, Compliance + "DataClassificationAttribute"))
                return true;
        return false;
    }

    private static IParameterSymbol? RecordParameter(ISymbol symbol) =>
        symbol is IPropertySymbol { ContainingType: { IsRecord: true } record } property
            ? record.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == property.Name && IsSame(parameter, property))
            : null;

    /// <summary>Whether the parameter made the property. Of an assembly nothing is known but that they have the same name and type.</summary>
    private static bool IsSame(IParameterSymbol parameter, IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
            ? SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
            : parameter.DeclaringSyntaxReferences.Any(place => property.DeclaringSyntaxReferences.Any(own => own.Span == place.Span && own.SyntaxTree == place.SyntaxTree));

    private static IEnumerable<ISymbol> Origins(ISymbol symbol)
    {
        if (symbol is IPropertySymbol property)
            for (var at = property.OverriddenProperty; at is not null; at = at.OverriddenProperty)
                yield return at;
        if (symbol is IMethodSymbol method)
            for (var at = method.OverriddenMethod; at is not null; at = at.OverriddenMethod)
                yield return at;
        if (symbol is not (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }) || symbol.IsStatic || symbol.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            yield break;
        foreach (var contract in type.AllInterfaces)
            foreach (var member in contract.GetMembers(symbol.Name))
                if (member.Kind == symbol.Kind && !member.GetAttributes().IsEmpty && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol))
                    yield return member;
    }

    private static IEnumerable<string> TextsOf(AttributeData attribute) => attribute.ConstructorArguments
        .SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values.IsDefault ? Enumerable.Empty<TypedConstant>() : argument.Values : new[] { argument })
        .Select(argument => argument.Value).OfType<string>();

    private static bool IsOwn(AttributeData attribute, string name) => attribute.AttributeClass is { } type && type.Name == name && IsInOwnNamespace(type);

    /// <summary>Whether the type is the top-level one of this full name.</summary>
    public static bool IsNamed(INamedTypeSymbol? type, string fullName) =>
        type is not null && fullName.EndsWith(type.MetadataName, StringComparison.Ordinal) && FullName(type) == fullName;

    /// <summary>The metadata name of the type with its namespace.</summary>
    public static string FullName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? FullName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName : type.MetadataName;

    // Asked of every attribute there is, so without building the namespace's name.
    private static bool IsInOwnNamespace(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Annotations", ContainingNamespace: { Name: "PrivacyAnalyzers", ContainingNamespace.IsGlobalNamespace: true } };

    private static string ShortName(INamedTypeSymbol type) =>
        type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - "Attribute".Length) : type.Name;

    private static string Kebab(string pascal) => string.Join("-", IdentifierWords.Split(pascal));
}
