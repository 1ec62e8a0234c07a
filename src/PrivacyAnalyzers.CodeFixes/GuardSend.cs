using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Sends only when the person's own state allows it: <c>if (customer.OptOut) continue;</c> in a loop, a condition elsewhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardSend)), Shared]
public sealed class GuardSend : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV2001", "PRV2002", "PRV2004"];

    // Beside a check that is the wrong way round, another one would let nobody through.
    private protected override int Rank => 1;

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (ContactState.Read(finding) is not { } state
            || finding.Property(FindingProperties.Person) is not { } text
            || FindingContext.ParseExpression(text) is not { } person
            || finding.Node.AncestorsAndSelf().FirstOrDefault(IsHost) is not { } host)
        {
            return [];
        }

        // Inside the host, so that a lambda's own parameter is in scope; at its start, so that a person who only appears later is not.
        var position = host is StatementSyntax ? host.SpanStart : finding.Node.SpanStart;
        var member = state.Of(person);
        if (finding.TypeAt(position, member) is not { } type)
            return [];

        var condition = new GuardCondition(person, state.Allowed(member.ToString(), type), state.Blocked(member.ToString(), type));
        var edit = host switch
        {
            StatementSyntax statement => StatementGuard.Plan(finding.Model, statement, condition),
            ArrowExpressionClauseSyntax arrow => ExpressionGuard.Plan(finding.Model, arrow, condition),
            LambdaExpressionSyntax lambda => ExpressionGuard.Plan(finding.Model, lambda, condition),
            _ => null,
        };
        return edit is null ? [] : [new Repair(Strings.Format(nameof(GuardSend), member), host, edit)];
    }

    private static bool IsHost(SyntaxNode node) => node is StatementSyntax or ArrowExpressionClauseSyntax
        || node is LambdaExpressionSyntax { ExpressionBody: not null };
}
