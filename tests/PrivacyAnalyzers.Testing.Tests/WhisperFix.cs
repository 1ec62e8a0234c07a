using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Tests;

/// <summary>Writes what shouts in small letters ("lower"), or does something wrong in one of several ways.</summary>
internal sealed class WhisperFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TST0001", "TST0003"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var id = context.TextDocument.Id;
        Offer("lower", text => text.ToLowerInvariant());
        Offer("twice", text => text + text);
        Offer("broken", text => text.ToLowerInvariant() + "(");
        Offer("nothing", text => text);
        return Task.CompletedTask;

        void Offer(string key, System.Func<string, string> change) => context.RegisterCodeFix(
            CodeAction.Create(key, token => ChangeAsync(context.TextDocument.Project.Solution, id, context.Span, change, token), key), context.Diagnostics);
    }

    private static async Task<Solution> ChangeAsync(
        Solution solution, DocumentId id, TextSpan span, System.Func<string, string> change, CancellationToken cancellationToken)
    {
        var document = solution.GetDocument(id) ?? solution.GetAdditionalDocument(id)!;
        var text = await document.GetTextAsync(cancellationToken);
        var changed = text.WithChanges(new TextChange(span, change(text.ToString(span))));
        return document is Document ? solution.WithDocumentText(id, changed) : solution.WithAdditionalDocumentText(id, changed);
    }
}
