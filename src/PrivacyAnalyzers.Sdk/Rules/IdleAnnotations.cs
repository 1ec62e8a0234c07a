using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules;

/// <summary>Annotations of one file that say something of nothing: purposes of what is no personal data, checks without an answer.</summary>
internal static class IdleAnnotations
{
    private const string Namespace = "PrivacyAnalyzers.Annotations";
    private const string Purposes = "CollectedFor";

    private static readonly string[] Checks = ["OptOutCheck", "ConsentCheck", "IdentityCheck"];

    public static IEnumerable<NothingMatched> In(SemanticModel model, Recognizer recognizer, CancellationToken cancellation)
    {
        var text = model.SyntaxTree.GetText(cancellation).ToString();
        if (text.IndexOf(Purposes, StringComparison.Ordinal) < 0 && !Checks.Any(check => text.IndexOf(check, StringComparison.Ordinal) >= 0))
            yield break;
        foreach (var attribute in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>())
        {
            var name = NameOf(attribute.Name);
            var isCheck = Array.IndexOf(Checks, name) >= 0;
            if ((!isCheck && name != Purposes) || model.GetTypeInfo(attribute, cancellation).Type?.ContainingNamespace?.ToDisplayString() != Namespace)
                continue;
            foreach (var symbol in Marked(attribute, model, cancellation))
                if (isCheck ? !Answers(symbol) : !IsPersonal(symbol, recognizer))
                    yield return new NothingMatched(
                        isCheck ? UnmatchedKind.CheckWithoutAnswer : UnmatchedKind.PurposesOfNothing, symbol.Name, null, attribute.GetLocation(), IsOpen: false);
        }
    }

    private static bool Answers(ISymbol symbol) => (symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    }) is not { } type || TypeFacts.Unwrap(type) is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Error };

    private static bool IsPersonal(ISymbol symbol, Recognizer recognizer) => symbol is INamedTypeSymbol type
        ? recognizer.IsPerson(type) || !recognizer.Contents(type).IsEmpty
        : recognizer.Classify(symbol) is not null || TypeOf(symbol) is { } held && !recognizer.Contents(held).IsEmpty;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>What the attribute stands on; a field's declaration may declare several.</summary>
    private static IEnumerable<ISymbol> Marked(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation) => attribute.Parent?.Parent switch
    {
        BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellation)).OfType<ISymbol>(),
        ParameterSyntax or MemberDeclarationSyntax or LocalFunctionStatementSyntax => model.GetDeclaredSymbol(attribute.Parent.Parent, cancellation) is { } symbol ? [symbol] : [],
        _ => [],
    };

    private static string NameOf(NameSyntax name)
    {
        const string Suffix = "Attribute";
        var text = name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (name as SimpleNameSyntax)?.Identifier.ValueText ?? "";
        return text.EndsWith(Suffix, StringComparison.Ordinal) ? text.Substring(0, text.Length - Suffix.Length) : text;
    }
}
