namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Leaves the check on: <c>skipOptOut: false</c>, and the query without <c>IgnoreQueryFilters()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropBypass)), Shared]
public sealed class DropBypass : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV2007"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Node.FirstAncestorOrSelf<ArgumentSyntax>() is { Expression: LiteralExpressionSyntax literal } argument && literal.IsKind(SyntaxKind.TrueLiteralExpression))
        {
            return [new Repair(Strings.Format(nameof(DropBypass), argument), argument, editor =>
                editor.ReplaceNode(literal, SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(literal)))];
        }

        return finding.Node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { Expression: MemberAccessExpressionSyntax access } call
            && access.Name.Identifier.ValueText == "IgnoreQueryFilters"
            ? [new Repair(Strings.Format(nameof(DropBypass), access.Name + "()"), call, editor => editor.ReplaceNode(call, access.Expression.WithTrailingTrivia(call.GetTrailingTrivia())))]
            : [];
    }
}
