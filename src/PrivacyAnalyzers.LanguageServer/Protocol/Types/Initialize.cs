using System.Text.Json;

namespace PrivacyAnalyzers.LanguageServer.Protocol;

internal sealed record InitializeParams(
    int? ProcessId = null,
    string? RootUri = null,
    string? Locale = null,
    WorkspaceFolder[]? WorkspaceFolders = null,
    ClientCapabilities? Capabilities = null,
    InitializationOptions? InitializationOptions = null);

/// <summary>What an editor may say to this server in particular.</summary>
/// <param name="Diagnostics"><c>pull</c> when the editor asks for diagnostics itself; they are published otherwise.</param>
/// <param name="Settings">Its settings of our section, so that they count from the beginning.</param>
/// <param name="Status">Whether it shows how the loading is doing.</param>
internal sealed record InitializationOptions(string? Diagnostics = null, JsonElement? Settings = null, bool Status = false);

internal sealed record InitializedParams;

internal sealed record WorkspaceFolder(string Uri, string Name = "");

/// <summary>The part of the editor's capabilities on which this server's behaviour depends.</summary>
internal sealed record ClientCapabilities(
    WorkspaceClientCapabilities? Workspace = null,
    TextDocumentClientCapabilities? TextDocument = null,
    WindowClientCapabilities? Window = null);

internal sealed record WorkspaceClientCapabilities(
    WorkspaceEditClientCapabilities? WorkspaceEdit = null,
    DynamicRegistrationCapabilities? DidChangeWatchedFiles = null,
    bool Configuration = false,
    RefreshCapabilities? CodeLens = null,
    RefreshCapabilities? InlayHint = null,
    RefreshCapabilities? Diagnostics = null);

internal sealed record RefreshCapabilities(bool RefreshSupport = false);

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
    CodeActionOptions CodeActionProvider,
    bool HoverProvider,
    CompletionOptions CompletionProvider,
    bool DefinitionProvider,
    RenameOptions RenameProvider,
    CodeLensOptions CodeLensProvider,
    bool InlayHintProvider,
    WorkspaceServerCapabilities Workspace,
    DiagnosticOptions? DiagnosticProvider = null);

internal sealed record TextDocumentSyncOptions(bool OpenClose, TextDocumentSyncKind Change, SaveOptions Save);

internal enum TextDocumentSyncKind
{
    None = 0,
    Full = 1,
    Incremental = 2,
}

internal sealed record SaveOptions(bool IncludeText);

internal sealed record CodeActionOptions(string[] CodeActionKinds, bool ResolveProvider);

internal sealed record CompletionOptions(string[] TriggerCharacters);

internal sealed record RenameOptions(bool PrepareProvider);

internal sealed record CodeLensOptions(bool ResolveProvider);

internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

internal sealed record WorkspaceServerCapabilities(WorkspaceFoldersServerCapabilities WorkspaceFolders);

internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);
