using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The declarations in a file that have code of their own, found without looking into that code.</summary>
internal static class BodyDeclarations
{
    /// <summary>
    /// Methods, constructors, operators and accessors with a body, properties with an expression, types whose primary constructor
    /// calls that of the base, and the file itself when it has top-level statements; in the order of the text, the file first.
    /// </summary>
    public static IEnumerable<SyntaxNode> In(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit && unit.Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement)))
            yield return unit;
        foreach (var node in root.DescendantNodes(MayDeclare))
            if (IsBody(node))
                yield return node;
    }

    /// <summary>Whether a node is a declaration with code of its own.</summary>
    public static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax declaration => declaration.Body is not null || declaration.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is BasePropertyDeclarationSyntax,
        TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } bases } => bases[0] is PrimaryConstructorBaseTypeSyntax,
        _ => false,
    };

    /// <summary>Whether declarations can stand inside a node.</summary>
    public static bool MayDeclare(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BasePropertyDeclarationSyntax or AccessorListSyntax;
}
