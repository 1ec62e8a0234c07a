namespace PrivacyAnalyzers.LanguageServer.Protocol;

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

/// <summary>
/// The editor's own list of diagnostics is left out on purpose: it may be behind the text, and may hold those of other
/// tools; the server offers fixes for what it finds now.
/// </summary>
internal sealed record CodeActionContext(string[]? Only = null);

internal static class CodeActionKind
{
    public const string QuickFix = "quickfix";

    /// <summary>Repairs all findings of a document, each in the way that is offered first.</summary>
    public const string FixAll = "source.fixAll.privacy";
}

internal sealed record CodeAction(
    string Title,
    string? Kind = null,
    Diagnostic[]? Diagnostics = null,
    bool? IsPreferred = null,
    WorkspaceEdit? Edit = null,
    CodeActionData? Data = null);

/// <summary>What this server puts into a code action's <c>data</c>: enough to compute the same action again.</summary>
/// <param name="Uri">The document with the finding.</param>
/// <param name="Version">The document's version the action was offered for.</param>
/// <param name="Range">The finding's range.</param>
/// <param name="Code">The finding's rule.</param>
/// <param name="Key">Which of the finding's actions.</param>
internal sealed record CodeActionData(string Uri, int Version, Range Range, string Code, string Key);

/// <summary>Changes to files; <see cref="Changes"/> for editors that do not know <see cref="DocumentChanges"/>.</summary>
internal sealed record WorkspaceEdit(
    System.Collections.Generic.Dictionary<string, TextEdit[]>? Changes = null,
    TextDocumentEdit[]? DocumentChanges = null);

internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, TextEdit[] Edits);
