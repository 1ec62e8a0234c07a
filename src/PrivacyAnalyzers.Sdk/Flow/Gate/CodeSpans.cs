using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>Where in a declaration its code stands: the name and the types in it run nothing.</summary>
internal static class CodeSpans
{
    public static IEnumerable<TextSpan> Of(SyntaxNode declaration) => declaration switch
    {
        CompilationUnitSyntax unit => unit.Members.Where(member => member.IsKind(SyntaxKind.GlobalStatement)).Select(member => member.Span),
        ConstructorDeclarationSyntax { Initializer: { } initializer } constructor => [Of(constructor.Body, constructor.ExpressionBody), initializer.Span],
        BaseMethodDeclarationSyntax method => [Of(method.Body, method.ExpressionBody)],
        AccessorDeclarationSyntax accessor => [Of(accessor.Body, accessor.ExpressionBody)],
        TypeDeclarationSyntax { BaseList: { } bases } => [bases.Span],
        _ => [declaration.Span],
    };

    private static TextSpan Of(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow) => (block as SyntaxNode ?? arrow)?.Span ?? default;
}
