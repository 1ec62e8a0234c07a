using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>What an assembly offers to others, one line a symbol, in an order that does not depend on the compiler.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeOptionalBrackets
            | SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword);

    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "reader", references: platform.Append(assembly.Location).Distinct().Select(path => MetadataReference.CreateFromFile(path)));
        var read = compilation.References
            .Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>()
            .First(symbol => symbol.Name == assembly.GetName().Name);

        return [.. Types(read.GlobalNamespace).SelectMany(Lines).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type
                ? IsVisible(type) ? Types(type).Prepend(type) : []
                : Types(member));

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.Concat(type.Interfaces)
            .OfType<INamedTypeSymbol>()
            .Where(parent => parent.SpecialType is SpecialType.None && IsVisible(parent))
            .Select(parent => parent.ToDisplayString(Format));
        var inherited = string.Join(", ", bases);
        yield return type.ToDisplayString(Format) + (inherited.Length == 0 ? "" : " : " + inherited);

        foreach (var member in type.GetMembers().Where(member => member is not INamedTypeSymbol && IsVisible(member)))
            if (member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
                && !member.IsImplicitlyDeclared)
                yield return member.ToDisplayString(Format) + Accessors(member);
    }

    private static string Accessors(ISymbol member) => member is not IPropertySymbol property
        ? ""
        : " {" + (property.GetMethod is { } get && IsVisible(get) ? " get;" : "")
               + (property.SetMethod is { } set && IsVisible(set) ? set.IsInitOnly ? " init;" : " set;" : "") + " }";

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
