namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Finds the expression that brings the personal data into a record.</summary>
internal static class LoggedExpression
{
    /// <summary>The expression that <paramref name="finding"/> is about; null when it cannot be told apart from the rest of the call.</summary>
    public static ExpressionSyntax? Of(FindingContext finding)
    {
        var node = finding.Node switch
        {
            ArgumentSyntax argument => argument.Expression,
            InterpolationSyntax interpolation => interpolation.Expression,
            InvocationExpressionSyntax call when IsWholeStatement(call) => ReadInside(finding, call),
            ExpressionSyntax expression => expression,
            _ => null,
        };
        return node?.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
    }

    /// <summary>The argument that <paramref name="expression"/> is the whole of; null when it is part of something.</summary>
    public static ArgumentSyntax? ArgumentOf(ExpressionSyntax expression) => expression.Parent as ArgumentSyntax;

    private static bool IsWholeStatement(InvocationExpressionSyntax call) =>
        call.Parent is ExpressionStatementSyntax or AwaitExpressionSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax;

    /// <summary>Where the finding stands at the whole call, its path says what was read inside it.</summary>
    private static ExpressionSyntax? ReadInside(FindingContext finding, InvocationExpressionSyntax call) => finding.Diagnostic.AdditionalLocations
        .Where(location => location.SourceTree == finding.Root.SyntaxTree && call.ArgumentList.Span.Contains(location.SourceSpan))
        .Select(location => finding.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))
        .OfType<ExpressionSyntax>()
        .FirstOrDefault();
}
