using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.LanguageServer.Protocol;

/// <summary>The editor at the other end: what the server may tell it, and ask of it.</summary>
internal interface ILanguageClient
{
    /// <summary><c>textDocument/publishDiagnostics</c>: all that is to be shown in one document now.</summary>
    Task PublishDiagnosticsAsync(PublishDiagnosticsParams diagnostics);

    /// <summary><c>window/logMessage</c>: a line for the editor's output channel.</summary>
    Task LogMessageAsync(MessageType type, string message);

    /// <summary><c>window/workDoneProgress/create</c>: asks for a progress display under <paramref name="token"/>.</summary>
    Task CreateWorkDoneProgressAsync(string token, CancellationToken cancellationToken);

    /// <summary><c>$/progress</c>: how far the work under <paramref name="token"/> is.</summary>
    Task ReportProgressAsync(string token, WorkDoneProgress progress);

    /// <summary><c>workspace/configuration</c>: the editor's settings of one section; null when it has none.</summary>
    Task<JsonElement?> ConfigurationAsync(string section, CancellationToken cancellationToken);

    /// <summary>Asks the editor to ask again for what it shows of a kind: one of <see cref="RefreshMethod"/>.</summary>
    Task RefreshAsync(string method, CancellationToken cancellationToken);

    /// <summary><c>privacy/status</c>: how the loading is doing.</summary>
    Task TellStatusAsync(StatusParams status);

    /// <summary><c>client/registerCapability</c>: asks the editor to watch files for us.</summary>
    Task RegisterFileWatchersAsync(string id, FileSystemWatcher[] watchers, CancellationToken cancellationToken);
}
