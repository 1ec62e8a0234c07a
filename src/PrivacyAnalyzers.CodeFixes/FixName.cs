using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>Replaces a misspelt word of <c>privacy.yml</c>, or a misspelt name of a purpose, category, recipient or controller there or in an annotation.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FixName),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)]), Shared]
public sealed class FixName : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["PRV9001", "PRV9002", "PRV9003"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(FindingProperties.Suggestion, out var suggestion) || string.IsNullOrEmpty(suggestion)
                || NameIn(text, diagnostic.Location.SourceSpan) is not { } span)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Format(nameof(FixName), suggestion!),
                    token => ReplaceAsync(context.TextDocument, new TextChange(span, suggestion!), token),
                    nameof(FixName)),
                diagnostic);
        }
    }

    /// <summary>The name inside its quotes; null when more than a name stands there.</summary>
    private static TextSpan? NameIn(SourceText text, TextSpan span)
    {
        if (span.End > text.Length || span.Length == 0)
            return null;
        if (text[span.Start] == '@')
            span = TextSpan.FromBounds(span.Start + 1, span.End);
        while (span.Length >= 2 && text[span.Start] is '"' or '\'' && text[span.End - 1] == text[span.Start])
            span = TextSpan.FromBounds(span.Start + 1, span.End - 1);

        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] is '"' or '\'' or '(' or ')' or '\n' or '\r')
                return null;
        }

        return span;
    }

    private static async Task<Solution> ReplaceAsync(TextDocument document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var solution = document.Project.Solution;
        return document is Document
            ? solution.WithDocumentText(document.Id, text.WithChanges(change))
            : solution.WithAdditionalDocumentText(document.Id, text.WithChanges(change));
    }
}
