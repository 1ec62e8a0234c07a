using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A name of a purpose, category, recipient or controller in an annotation.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name.</param>
/// <param name="Expression">The code that says it: a literal, or a constant.</param>
public sealed record AnnotationUse(NameKind Kind, string Name, ExpressionSyntax Expression)
{
    private const string Namespace = "PrivacyAnalyzers.Annotations";

    /// <summary>The names in the annotations of one file.</summary>
    public static IEnumerable<AnnotationUse> In(SemanticModel model, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        foreach (var attribute in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<AttributeSyntax>())
        {
            if (KindOf(attribute) is not { } kind || !IsOurs(attribute, model, cancellationToken))
                continue;
            foreach (var expression in Texts(attribute))
                if (model.GetConstantValue(expression, cancellationToken).Value is string name && name.Trim().Length > 0)
                    yield return new(kind, name, expression);
        }
    }

    /// <summary>The literal of an annotation at <paramref name="position"/>, though it may be empty; null where none stands.</summary>
    public static AnnotationUse? At(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        if (position > root.FullSpan.End)
            return null;
        var token = root.FindToken(position);
        if (!IsWithin(token, position) && position > 0)
            token = root.FindToken(position - 1);
        return IsWithin(token, position)
            && token.Parent is LiteralExpressionSyntax literal
            && literal.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            && KindOf(attribute) is { } kind
            && Texts(attribute).Contains(literal)
            && IsOurs(attribute, model, cancellationToken)
                ? new(kind, token.ValueText, literal)
                : null;
    }

    private static bool IsWithin(SyntaxToken token, int position) =>
        token.IsKind(SyntaxKind.StringLiteralToken) && position > token.SpanStart && position <= token.Span.End;

    private static IEnumerable<ExpressionSyntax> Texts(AttributeSyntax attribute) =>
        (attribute.ArgumentList?.Arguments ?? []).Where(argument => argument.NameEquals is null).SelectMany(argument => argument.Expression switch
        {
            ArrayCreationExpressionSyntax { Initializer.Expressions: var many } => many.AsEnumerable(),
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var many } => many,
            CollectionExpressionSyntax { Elements: var elements } => elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
            var one => [one],
        });

    // ASP.NET has attributes of some of these names, too.
    private static bool IsOurs(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(attribute, cancellationToken).Type is not { } type || type.TypeKind == TypeKind.Error || type.ContainingNamespace?.ToDisplayString() == Namespace;

    private static NameKind? KindOf(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (attribute.Name as SimpleNameSyntax)?.Identifier.ValueText ?? "";
        if (name.EndsWith("Attribute", StringComparison.Ordinal))
            name = name[..^"Attribute".Length];
        return name switch
        {
            "CollectedFor" or "ProcessedFor" or "ConsentCheck" => NameKind.Purpose,
            "Controller" => NameKind.Controller,
            "Recipient" => NameKind.Recipient,
            "PersonalDataCategory" => NameKind.Category,
            _ => null,
        };
    }

    /// <summary>Whether a file may hold such annotations, told without binding it.</summary>
    internal static bool MayBeIn(SyntaxNode root) => root.DescendantNodes().Any(node => node is AttributeSyntax attribute && KindOf(attribute) is not null);
}
