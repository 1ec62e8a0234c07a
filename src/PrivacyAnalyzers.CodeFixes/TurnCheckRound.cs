using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Turns a check round that lets exactly those through who declined: <c>!customer.OptOut</c> where <c>customer.OptOut</c> stood.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TurnCheckRound)), Shared]
public sealed class TurnCheckRound : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV2004"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (finding.Property(FindingProperties.FailedCheck) != "Inverted"
            || FlowPath.Read(finding.Diagnostic).FirstOrDefault(step => step.Kind == FlowStepKind.Check)?.Location is not { } place
            || place.SourceTree != finding.Root.SyntaxTree
            || CheckAt(finding.Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true), finding.Property(FindingProperties.AskedMember)) is not { } check)
        {
            return [];
        }

        var asked = Whole(check);
        // With a true or false beside what may be null, what is meant of somebody who was never asked is for a person to say.
        if (!IsBool(finding, asked) || (Compared(asked) is { } compared && !IsBool(finding, compared)))
            return [];
        var turned = Turned(asked).WithTriviaFrom(asked);
        return [new Repair(Strings.Format(nameof(TurnCheckRound), turned.WithoutTrivia()), asked, editor => editor.ReplaceNode(asked, turned))];
    }

    /// <summary>The check itself: of a query that picks people, the one place in it that looks at their state.</summary>
    private static ExpressionSyntax? CheckAt(SyntaxNode place, string? member)
    {
        if (place is ExpressionSyntax condition && !condition.DescendantNodes().Any(node => node is LambdaExpressionSyntax))
            return condition;
        var asked = place.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == member).ToList();
        return asked.Count != 1 ? null : asked[0].Parent is MemberAccessExpressionSyntax access && access.Name == asked[0] ? access : asked[0];
    }

    /// <summary>The check with all that already turns it round or compares it: <c>!customer.OptOut</c>, <c>customer.OptOut == false</c>, <c>await check</c>.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax check)
    {
        while (check.Parent is ExpressionSyntax parent && IsSameQuestion(parent, check))
            check = parent;
        return check;
    }

    private static bool IsSameQuestion(ExpressionSyntax parent, ExpressionSyntax check) => parent switch
    {
        PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.LogicalNotExpression),
        AwaitExpressionSyntax or ParenthesizedExpressionSyntax => true,
        InvocationExpressionSyntax call => call.Expression == check,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" or "ConfigureAwait" } access => access.Expression == check,
        BinaryExpressionSyntax comparison => comparison.Left == check && comparison.Right is LiteralExpressionSyntax && Opposite(comparison.Kind()) is not null,
        IsPatternExpressionSyntax => true,
        _ => false,
    };

    private static bool IsBool(FindingContext finding, ExpressionSyntax expression) =>
        finding.Model.GetTypeInfo(expression, finding.CancellationToken).Type?.SpecialType == SpecialType.System_Boolean;

    /// <summary>What is compared with true or false; null when nothing is.</summary>
    private static ExpressionSyntax? Compared(ExpressionSyntax check) =>
        check is BinaryExpressionSyntax comparison && comparison.Right.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression ? comparison.Left : null;

    private static ExpressionSyntax Turned(ExpressionSyntax check)
    {
        switch (check)
        {
            case ParenthesizedExpressionSyntax inner:
                return inner.WithExpression(Turned(inner.Expression));
            case PrefixUnaryExpressionSyntax negated when negated.IsKind(SyntaxKind.LogicalNotExpression):
                return negated.Operand;
            case BinaryExpressionSyntax comparison when Compared(comparison) is { } flag:
                return comparison.IsKind(SyntaxKind.EqualsExpression) == comparison.Right.IsKind(SyntaxKind.FalseLiteralExpression)
                    ? flag.WithoutTrivia()
                    : SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, flag.WithoutTrivia());
            case BinaryExpressionSyntax comparison when Opposite(comparison.Kind()) is { } opposite:
                return comparison.WithOperatorToken(SyntaxFactory.Token(opposite).WithTriviaFrom(comparison.OperatorToken));
            case IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax no } pattern:
                return pattern.WithPattern(no.Pattern);
            case IsPatternExpressionSyntax { Pattern: var yes } pattern:
                return pattern.WithPattern(SyntaxFactory.UnaryPattern(SyntaxFactory.Token(SyntaxKind.NotKeyword).WithTrailingTrivia(SyntaxFactory.Space), yes));
            default:
                return SyntaxFactory.PrefixUnaryExpression(
                    SyntaxKind.LogicalNotExpression,
                    check is BinaryExpressionSyntax or ConditionalExpressionSyntax or AssignmentExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(check.WithoutTrivia()) : check.WithoutTrivia());
        }
    }

    private static SyntaxKind? Opposite(SyntaxKind comparison) => comparison switch
    {
        SyntaxKind.EqualsExpression => SyntaxKind.ExclamationEqualsToken,
        SyntaxKind.NotEqualsExpression => SyntaxKind.EqualsEqualsToken,
        _ => null,
    };
}
