using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Raises the least length of a password to what is advised.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AskForMoreCharacters)), Shared]
public sealed class AskForMoreCharacters : FindingFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV5007"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding) =>
        finding.Property(FindingProperties.Suggestion) is { } least
        && finding.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == finding.Diagnostic.Location.SourceSpan) is { } length
            ? [new Repair(Strings.Format(nameof(AskForMoreCharacters), least), length, editor => editor.ReplaceNode(length, SyntaxFactory.ParseExpression(least).WithTriviaFrom(length)))]
            : [];
}
