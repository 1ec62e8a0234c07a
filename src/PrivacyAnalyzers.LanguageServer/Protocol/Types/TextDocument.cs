namespace PrivacyAnalyzers.LanguageServer.Protocol;

internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

internal sealed record DidChangeTextDocumentParams(VersionedTextDocumentIdentifier TextDocument, TextDocumentContentChangeEvent[] ContentChanges);

/// <summary>A change of <see cref="Range"/>, or of the whole text when that is absent.</summary>
internal sealed record TextDocumentContentChangeEvent(string Text, Range? Range = null);

internal sealed record DidSaveTextDocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);
