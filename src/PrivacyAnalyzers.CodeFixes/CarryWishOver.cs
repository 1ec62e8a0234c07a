using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Carries over what a person said about being contacted: <c>NewsletterOptOut = old.Unsubscribed</c> in the new object.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CarryWishOver)), Shared]
public sealed class CarryWishOver : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV1006"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        if (ContactState.Read(finding) is not { } forgotten || ContactState.ReadAsked(finding) is not { } said
            || finding.Property(FindingProperties.Person) is not { } text
            || FindingContext.ParseExpression(text) is not { } source
            || finding.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { Initializer: { Expressions.Count: > 0 } initializer } creation
            || finding.Model.GetTypeInfo(creation).Type is not { } made
            || !CanBeSet(finding.Model, creation.SpanStart, forgotten.MemberOn(made)))
        {
            return [];
        }

        var wish = said.Of(source);
        if (finding.TypeAt(creation.SpanStart, wish) is not { } given || forgotten.TypeOn(made) is not { } taken || forgotten.From(said, wish.ToString(), given, taken) is not { } value)
            return [];
        var added = SyntaxFactory.ParseExpression($"{forgotten.Member} = {value}");
        return [new Repair(Strings.Format(nameof(CarryWishOver), added), initializer, editor =>
            editor.ReplaceNode(initializer, (current, _) => Append((InitializerExpressionSyntax)current, initializer, added)))];
    }

    private static bool CanBeSet(SemanticModel model, int position, ISymbol? member) => member switch
    {
        IPropertySymbol { SetMethod: { } setter } => model.IsAccessible(position, setter),
        IFieldSymbol { IsReadOnly: false } field => model.IsAccessible(position, field),
        _ => false,
    };

    /// <summary>The members with another one at their end: on a line of its own where they stand on theirs, a comma at the end where they have one.</summary>
    private static InitializerExpressionSyntax Append(InitializerExpressionSyntax current, InitializerExpressionSyntax written, ExpressionSyntax added)
    {
        var given = current.Expressions;
        var last = given.Last();
        var startsLine = Layout.StartsLine(written.Expressions.Last());
        var lineEnd = SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(Layout.NewLineOf(written)));
        added = added.WithLeadingTrivia(startsLine ? SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(Layout.IndentOf(written.Expressions.Last()))) : default);
        if (given.SeparatorCount == given.Count)
        {
            var comma = given.GetSeparator(given.Count - 1);
            var closing = SyntaxFactory.Token(default, SyntaxKind.CommaToken, startsLine ? lineEnd : comma.TrailingTrivia);
            return current.WithExpressions(SyntaxFactory.SeparatedList(given.Append(added), given.GetSeparators().Append(closing)));
        }

        // A comment at the end of the last member's line stays there.
        var joint = SyntaxFactory.Token(default, SyntaxKind.CommaToken, startsLine ? last.GetTrailingTrivia() : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        added = added.WithTrailingTrivia(startsLine ? lineEnd : last.GetTrailingTrivia());
        return current.WithExpressions(SyntaxFactory.SeparatedList(
            given.Replace(last, last.WithTrailingTrivia()).Append(added), given.GetSeparators().Append(joint)));
    }
}
