namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Turns a switch off that shows personal data: <c>ShowPII = false</c>, <c>EnableSensitiveDataLogging(false)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TurnOff)), Shared]
public sealed class TurnOff : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV4007"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        foreach (var node in finding.Node.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { Right: LiteralExpressionSyntax on } assignment when on.IsKind(SyntaxKind.TrueLiteralExpression):
                    return [new Repair(Title(assignment.Left), on, editor => editor.ReplaceNode(on, Off().WithTriviaFrom(on)))];
                case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } given } call when given[0].Expression.IsKind(SyntaxKind.TrueLiteralExpression):
                    return [new Repair(Title(call.Expression), given[0].Expression, editor => editor.ReplaceNode(given[0].Expression, Off().WithTriviaFrom(given[0].Expression)))];
                case InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call when TakesFlag(finding.Model, call):
                    var off = call.WithArgumentList(call.ArgumentList.AddArguments(SyntaxFactory.Argument(Off())));
                    return [new Repair(Title(call.Expression), call, editor => editor.ReplaceNode(call, off))];
            }
        }

        return [];
    }

    private static bool TakesFlag(SemanticModel model, InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: { Length: 1 } parameters } && parameters[0] is { IsOptional: true, Type.SpecialType: SpecialType.System_Boolean };

    private static string Title(ExpressionSyntax turned) =>
        Strings.Format(nameof(TurnOff), turned.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText);

    private static LiteralExpressionSyntax Off() => SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);
}
