using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules;

/// <summary>The names of purposes, categories, recipients and controllers that the annotations of one file use.</summary>
internal static class AnnotationNames
{
    private const string Root = "PrivacyAnalyzers";
    private const string Namespace = Root + ".Annotations";

    /// <summary>Whether a compilation knows our annotations. Most do not; then there is no need to search their code for attributes.</summary>
    public static bool AreKnownTo(Compilation compilation) => compilation.GlobalNamespace.GetNamespaceMembers().Any(space => space.Name == Root);

    public static IEnumerable<NameUsed> In(SemanticModel model, CancellationToken cancellation)
    {
        foreach (var attribute in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>())
        {
            if (attribute.ArgumentList is not { } arguments || KindOf(attribute.Name) is not { } kind)
                continue;
            if (model.GetTypeInfo(attribute, cancellation).Type?.ContainingNamespace?.ToDisplayString() != Namespace)
                continue;
            foreach (var argument in arguments.Arguments.Where(argument => argument.NameEquals is null))
                foreach (var literal in argument.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression)))
                    yield return new NameUsed(kind, literal.Token.ValueText, literal.GetLocation());
        }
    }

    private static NameKind? KindOf(NameSyntax name)
    {
        var text = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return text switch
        {
            "CollectedFor" or "CollectedForAttribute" or "ProcessedFor" or "ProcessedForAttribute" or "ConsentCheck" or "ConsentCheckAttribute" => NameKind.Purpose,
            "Controller" or "ControllerAttribute" => NameKind.Controller,
            "Recipient" or "RecipientAttribute" => NameKind.Recipient,
            "PersonalDataCategory" or "PersonalDataCategoryAttribute" => NameKind.Category,
            _ => null,
        };
    }
}
