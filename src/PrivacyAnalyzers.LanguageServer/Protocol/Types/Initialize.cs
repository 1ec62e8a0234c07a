namespace PrivacyAnalyzers.LanguageServer.Protocol;

internal sealed record InitializeParams(
    int? ProcessId = null,
    string? RootUri = null,
    string? Locale = null,
    WorkspaceFolder[]? WorkspaceFolders = null,
    ClientCapabilities? Capabilities = null);

internal sealed record InitializedParams;

internal sealed record WorkspaceFolder(string Uri, string Name = "");

/// <summary>The part of the editor's capabilities on which this server's behaviour depends.</summary>
internal sealed record ClientCapabilities(
    WorkspaceClientCapabilities? Workspace = null,
    TextDocumentClientCapabilities? TextDocument = null,
    WindowClientCapabilities? Window = null);

internal sealed record WorkspaceClientCapabilities(
    WorkspaceEditClientCapabilities? WorkspaceEdit = null,
    DynamicRegistrationCapabilities? DidChangeWatchedFiles = null);

internal sealed record WorkspaceEditClientCapabilities(bool DocumentChanges = false, string[]? ResourceOperations = null);

internal sealed record DynamicRegistrationCapabilities(bool DynamicRegistration = false);

internal sealed record TextDocumentClientCapabilities(CodeActionClientCapabilities? CodeAction = null);

internal sealed record CodeActionClientCapabilities(bool DataSupport = false, ResolveSupport? ResolveSupport = null);

internal sealed record ResolveSupport(string[] Properties);

internal sealed record WindowClientCapabilities(bool WorkDoneProgress = false);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    CodeActionOptions CodeActionProvider);

internal sealed record TextDocumentSyncOptions(bool OpenClose, TextDocumentSyncKind Change, SaveOptions Save);

internal enum TextDocumentSyncKind
{
    None = 0,
    Full = 1,
    Incremental = 2,
}

internal sealed record SaveOptions(bool IncludeText);

internal sealed record CodeActionOptions(string[] CodeActionKinds, bool ResolveProvider);
