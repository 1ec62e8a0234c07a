namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Makes the query leave out whoever must not be contacted: <c>.Where(customer =&gt; !customer.OptOut)</c> or a <c>where</c> clause.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddOptOutFilter)), Shared]
public sealed class AddOptOutFilter : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV2005"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (ContactState.Read(finding) is not { } state)
            return [];

        var query = finding.Node.DescendantNodesAndSelf().OfType<QueryExpressionSyntax>().FirstOrDefault() ?? EnclosingQuery(finding.Node);
        var (target, edit, missing) = query is not null
            ? WhereClause.Plan(finding.Model, query, state)
            : finding.Node.FirstAncestorOrSelf<ExpressionSyntax>() is { } expression ? WhereCall.Plan(finding.Model, expression, state) : default;
        return edit is null || target is null ? [] : [new Repair(Strings.Format(nameof(AddOptOutFilter), state.Member), target, edit, missing)];
    }

    // The finding may stand at a part of the query: its source, or its first clause.
    private static QueryExpressionSyntax? EnclosingQuery(SyntaxNode node) =>
        node.Ancestors().TakeWhile(ancestor => ancestor is not (StatementSyntax or AnonymousFunctionExpressionSyntax)).OfType<QueryExpressionSyntax>().FirstOrDefault();
}
