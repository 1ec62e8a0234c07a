using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Turns what a repair makes of a solution into edits of files.</summary>
internal static class EditBuilder
{
    /// <summary>The edits of <paramref name="action"/> on <paramref name="before"/>; null when it changes no text.</summary>
    public static async Task<Lsp.WorkspaceEdit?> EditsOfAsync(
        CodeAction action, Solution before, Snapshot snapshot, ClientSettings settings, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().FirstOrDefault() is { } apply
            ? await BetweenAsync(before, apply.ChangedSolution, snapshot, settings, cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <summary>The edits that make <paramref name="after"/> of <paramref name="before"/>; null when there are none.</summary>
    public static async Task<Lsp.WorkspaceEdit?> BetweenAsync(
        Solution before, Solution after, Snapshot snapshot, ClientSettings settings, CancellationToken cancellationToken)
    {
        var edits = new Dictionary<string, Lsp.TextEdit[]>();
        foreach (var (old, changed) in ChangedDocuments(before, after))
        {
            var from = await old.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var to = await changed.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var changes = old is Document source && changed is Document target
                ? await target.GetTextChangesAsync(source, cancellationToken).ConfigureAwait(false)
                : to.GetTextChanges(from);
            var textEdits = changes.Select(change => new Lsp.TextEdit(Positions.ToRange(from, change.Span), change.NewText ?? "")).ToArray();
            if (textEdits.Length > 0 && old.FilePath is { } path)
                edits[snapshot.AddressOf(path).Uri] = textEdits; // a file in several projects is edited once
        }

        return Of(edits, snapshot, settings);
    }

    /// <summary>The edits of files by their addresses, in the form that the editor understands; null when there are none.</summary>
    public static Lsp.WorkspaceEdit? Of(Dictionary<string, Lsp.TextEdit[]> edits, Snapshot snapshot, ClientSettings settings)
    {
        if (edits.Count == 0)
            return null;
        return settings.VersionedEdits
            ? new(DocumentChanges: [.. edits.Select(edit => new Lsp.TextDocumentEdit(new(edit.Key, snapshot.Open.GetValueOrDefault(edit.Key)?.Version), edit.Value))])
            : new(Changes: edits);
    }

    private static IEnumerable<(TextDocument Old, TextDocument Changed)> ChangedDocuments(Solution before, Solution after) =>
        after.GetChanges(before).GetProjectChanges().SelectMany(project =>
            project.GetChangedDocuments().Select(id => ((TextDocument)before.GetDocument(id)!, (TextDocument)after.GetDocument(id)!))
                .Concat(project.GetChangedAdditionalDocuments().Select(id => ((TextDocument)before.GetAdditionalDocument(id)!, (TextDocument)after.GetAdditionalDocument(id)!))));
}
