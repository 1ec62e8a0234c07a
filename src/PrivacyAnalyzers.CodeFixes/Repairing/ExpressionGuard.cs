using System;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Puts a guard into a lambda or a member whose body is an expression.</summary>
internal static class ExpressionGuard
{
    private const string Placeholder = "send()";

    /// <summary>The edit that guards the expression of <paramref name="lambda"/>; null when it hands back something that cannot be left out.</summary>
    public static Action<SyntaxEditor>? Plan(SemanticModel model, LambdaExpressionSyntax lambda, GuardCondition condition)
    {
        if (lambda.ExpressionBody is not { } body
            || model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol method
            || model.GetTypeInfo(lambda).ConvertedType is not INamedTypeSymbol { TypeKind: TypeKind.Delegate })
        {
            return null;
        }

        if (method.ReturnsVoid || (method.IsAsync && Exit.IsPlainTask(method.ReturnType)))
        {
            var block = Fill($"{{ if ({condition.Allowed}) {Placeholder}; }}", body);
            return editor => editor.ReplaceNode(lambda, (current, _) => WithBlock((LambdaExpressionSyntax)current, block));
        }

        if (method.IsAsync || !Exit.IsPlainTask(method.ReturnType))
            return null;
        var completed = Exit.Completed(model, body.SpanStart, method.ReturnType);
        var conditional = SyntaxFactory.ParseExpression($"{condition.Blocked} ? {completed} : {body.WithoutTrivia()}").WithTriviaFrom(body);
        return editor => editor.ReplaceNode(body, conditional);
    }

    /// <summary>The edit that turns a member with <paramref name="arrow"/> into one with a block; null when it hands back a value.</summary>
    public static Action<SyntaxEditor>? Plan(SemanticModel model, ArrowExpressionClauseSyntax arrow, GuardCondition condition)
    {
        if (arrow.Parent is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax) || Exit.OfFunction(model, arrow.Expression) is not { } exit)
            return null;

        var member = arrow.Parent;
        return editor => editor.ReplaceNode(member, (current, _) => WithBlock(current, condition, exit));
    }

    private static LambdaExpressionSyntax WithBlock(LambdaExpressionSyntax lambda, BlockSyntax block) =>
        lambda.WithExpressionBody(null).WithBlock(block.WithTriviaFrom(lambda.ExpressionBody!));

    private static SyntaxNode WithBlock(SyntaxNode member, GuardCondition condition, string exit)
    {
        var (arrow, semicolon, before) = member switch
        {
            MethodDeclarationSyntax method => (method.ExpressionBody!, method.SemicolonToken, method.ExpressionBody!.ArrowToken.GetPreviousToken()),
            _ => (((LocalFunctionStatementSyntax)member).ExpressionBody!, ((LocalFunctionStatementSyntax)member).SemicolonToken,
                ((LocalFunctionStatementSyntax)member).ExpressionBody!.ArrowToken.GetPreviousToken()),
        };

        var (newLine, indent, unit) = (Layout.NewLineOf(member), Layout.IndentOf(member), Layout.UnitAt(member));
        var send = exit == "return;" ? Placeholder : "return " + Placeholder;
        var body = $"{indent}{{{newLine}{indent}{unit}if ({condition.Blocked}){newLine}{indent}{unit}{unit}{exit}{newLine}{indent}{unit}{send};{newLine}{indent}}}";
        var block = Fill(body, arrow.Expression).WithTrailingTrivia(semicolon.TrailingTrivia);

        var headless = member.ReplaceToken(before, before.WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine)));
        return headless is MethodDeclarationSyntax declaration
            ? declaration.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block)
            : ((LocalFunctionStatementSyntax)headless).WithExpressionBody(null).WithSemicolonToken(default).WithBody(block);
    }

    // The expression goes in as a node: parsed again outside its method, an `await` would mean something else.
    private static BlockSyntax Fill(string block, ExpressionSyntax expression)
    {
        var parsed = (BlockSyntax)SyntaxFactory.ParseStatement(block);
        var place = parsed.DescendantNodes().OfType<InvocationExpressionSyntax>().Last(call => call.ToString() == Placeholder);
        return parsed.ReplaceNode(place, expression.WithTriviaFrom(place));
    }
}
