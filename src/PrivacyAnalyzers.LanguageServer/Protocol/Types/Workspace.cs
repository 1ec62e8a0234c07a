using System.Text.Json;

namespace PrivacyAnalyzers.LanguageServer.Protocol;

internal sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);

internal sealed record FileEvent(string Uri, FileChangeType Type);

internal enum FileChangeType
{
    Created = 1,
    Changed = 2,
    Deleted = 3,
}

internal sealed record RegistrationParams(Registration[] Registrations);

internal sealed record Registration(string Id, string Method, DidChangeWatchedFilesRegistrationOptions RegisterOptions);

internal sealed record DidChangeWatchedFilesRegistrationOptions(FileSystemWatcher[] Watchers);

internal sealed record FileSystemWatcher(string GlobPattern);

internal sealed record ConfigurationParams(ConfigurationItem[] Items);

internal sealed record ConfigurationItem(string Section);

internal sealed record DidChangeConfigurationParams(JsonElement? Settings = null);

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

internal sealed record WorkspaceFoldersChangeEvent(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);

/// <summary>The requests by which a server asks the editor to ask again.</summary>
internal static class RefreshMethod
{
    public const string CodeLens = "workspace/codeLens/refresh";
    public const string InlayHint = "workspace/inlayHint/refresh";
    public const string Diagnostics = "workspace/diagnostic/refresh";
}
