using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Workspace;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>The action that repairs all findings of a document.</summary>
internal static class FixAll
{
    /// <summary>Whether the editor asks for actions of this kind. They are never offered unasked: a lamp at one finding is about that one.</summary>
    public static bool IsAskedFor(string[]? only) =>
        only?.Any(kind => kind.Length > 0 && (Lsp.CodeActionKind.FixAll + ".").StartsWith(kind + ".", StringComparison.Ordinal)) is true;

    /// <summary>The action for <paramref name="open"/>, to be resolved.</summary>
    public static Lsp.CodeAction For(OpenDocument open, ClientSettings editor) => new(
        Strings.Get("FixAll", editor.Culture),
        Lsp.CodeActionKind.FixAll,
        Data: new(open.Uri, open.Version, new(new(0, 0), new(0, 0)), "", Lsp.CodeActionKind.FixAll));

    /// <summary>Whether <paramref name="data"/> is that of such an action.</summary>
    public static bool Is(Lsp.CodeActionData data) => data.Key == Lsp.CodeActionKind.FixAll;

    /// <summary>The edits; null when there is nothing to repair.</summary>
    public static async Task<Lsp.WorkspaceEdit?> EditsAsync(LanguageSession session, Snapshot snapshot, Document document, CancellationToken cancellationToken)
    {
        var repair = new DocumentRepair((changed, token) => session.Findings.OfAsync(changed, token), session.Fixes);
        var after = await repair.RunAsync(document, cancellationToken).ConfigureAwait(false);
        return await EditBuilder.BetweenAsync(document.Project.Solution, after, snapshot, session.Editor, cancellationToken).ConfigureAwait(false);
    }
}
