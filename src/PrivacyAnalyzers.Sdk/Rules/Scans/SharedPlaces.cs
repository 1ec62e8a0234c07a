using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>The places of one file at which a web program keeps one person for all who use it.</summary>
internal sealed class SharedPlaces(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation) : FileScan(semantics, model, cancellation)
{
    private readonly CacheLexicon _words = model.Recognizer.Caches;

    /// <summary>A program on one person's own machine may well keep that person.</summary>
    public IEnumerable<PersonKept> All() =>
        Semantics.Compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name.StartsWith("Microsoft.AspNetCore.Http", System.StringComparison.Ordinal))
            ? Cached().Concat(Static())
            : [];

    private IEnumerable<PersonKept> Cached()
    {
        if (!_words.Methods.Any(IsMentioned))
            yield break;
        foreach (var call in Root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call is not { Expression: MemberAccessExpressionSyntax { Name: var name } access, ArgumentList.Arguments.Count: > 1 } || !_words.Methods.Contains(name.Identifier.ValueText)
                || Semantics.GetTypeInfo(access.Expression, Cancellation).Type is not { } cache || !_words.IsCache(cache.Name))
                continue;
            var key = call.ArgumentList.Arguments[0].Expression;
            if (Semantics.GetConstantValue(key, Cancellation) is not { HasValue: true, Value: string text } || Semantics.GetSymbolInfo(call, Cancellation).Symbol is not IMethodSymbol method || Kept(call, method) is not { } person
                || CodeAt(call.SpanStart) is not { } container || IsMadeUp(container))
                continue;
            yield return new PersonKept(person, text, IsStatic: false, container, key.GetLocation());
        }
    }

    /// <summary>The one person that is kept: what the method is made for, else what it is given.</summary>
    private INamedTypeSymbol? Kept(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var kept = method.TypeArguments.Length > 0 ? method.TypeArguments[method.TypeArguments.Length - 1] : Semantics.GetTypeInfo(call.ArgumentList.Arguments[1].Expression, Cancellation).Type;
        return Person(kept);
    }

    private IEnumerable<PersonKept> Static()
    {
        foreach (var member in Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<MemberDeclarationSyntax>())
        {
            if (member is not (FieldDeclarationSyntax or PropertyDeclarationSyntax) || !member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || member.AttributeLists.ToString().Contains("ThreadStatic"))
                continue;
            var (token, declared) = member switch
            {
                FieldDeclarationSyntax field => (field.Declaration.Variables[0].Identifier, Semantics.GetDeclaredSymbol(field.Declaration.Variables[0], Cancellation)),
                PropertyDeclarationSyntax property => (property.Identifier, Semantics.GetDeclaredSymbol(property, Cancellation)),
                _ => default,
            };
            var kept = declared switch
            {
                IFieldSymbol field => field.Type,
                IPropertySymbol { SetMethod: not null } property => property.Type,
                _ => null,
            };
            if (Person(kept) is { } person && !IsMadeUp(declared))
                yield return new PersonKept(person, token.ValueText, IsStatic: true, declared!.ContainingType, token.GetLocation());
        }
    }

    private INamedTypeSymbol? Person(ITypeSymbol? type) => type is INamedTypeSymbol named && Model.Recognizer.IsPerson(named) ? named : null;
}
