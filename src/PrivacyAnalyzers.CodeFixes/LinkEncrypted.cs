using System;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Links to the encrypted page: <c>https://</c> for <c>http://</c> in the text at which the finding stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LinkEncrypted)), Shared]
public sealed class LinkEncrypted : FindingFix
{
    private const string Plain = "http://";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV5006"];

    private protected override IEnumerable<Repair> Plan(FindingContext finding)
    {
        // Where several links stand in one call, or elsewhere, a person sees which of them is meant.
        var texts = finding.Node.DescendantTokens().Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken && IndexIn(token) >= 0).ToList();
        if (texts.Count != 1 || texts[0] is var text && text.Text.IndexOf(Plain, IndexIn(text) + 1, StringComparison.OrdinalIgnoreCase) >= 0)
            return [];
        var end = IndexIn(text) + "http".Length;
        var encrypted = text.Text.Insert(end, char.IsUpper(text.Text[end - 1]) ? "S" : "s");
        var token = text.IsKind(SyntaxKind.StringLiteralToken)
            ? SyntaxFactory.ParseToken(encrypted)
            : SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, encrypted, encrypted, default);
        return [new Repair(Strings.Format(nameof(LinkEncrypted)), text.Parent!, editor => editor.ReplaceNode(text.Parent!, (current, _) => current.ReplaceToken(TokenIn(current), token.WithTriviaFrom(text))))];
    }

    private static SyntaxToken TokenIn(SyntaxNode text) => text.ChildTokens().First(token => IndexIn(token) >= 0);

    private static int IndexIn(SyntaxToken token) => token.Text.IndexOf(Plain, StringComparison.OrdinalIgnoreCase);
}
