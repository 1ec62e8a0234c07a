using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

namespace PrivacyAnalyzers.LanguageServer.Protocol;

/// <summary>The editor, spoken to over a connection.</summary>
internal sealed class LanguageClient(RpcConnection connection) : ILanguageClient
{
    public Task PublishDiagnosticsAsync(PublishDiagnosticsParams diagnostics) =>
        connection.NotifyAsync("textDocument/publishDiagnostics", diagnostics);

    public Task LogMessageAsync(MessageType type, string message) =>
        connection.NotifyAsync("window/logMessage", new LogMessageParams(type, message));

    public Task CreateWorkDoneProgressAsync(string token, CancellationToken cancellationToken) =>
        connection.RequestAsync("window/workDoneProgress/create", new WorkDoneProgressCreateParams(token), cancellationToken);

    public Task ReportProgressAsync(string token, WorkDoneProgress progress) =>
        connection.NotifyAsync("$/progress", new ProgressParams(token, progress));

    public async Task<JsonElement?> ConfigurationAsync(string section, CancellationToken cancellationToken) =>
        await connection.RequestAsync("workspace/configuration", new ConfigurationParams([new(section)]), cancellationToken).ConfigureAwait(false)
            is { ValueKind: JsonValueKind.Array } answer && answer.GetArrayLength() > 0 ? answer[0] : null;

    public Task RefreshAsync(string method, CancellationToken cancellationToken) => connection.RequestAsync(method, new NoParams(), cancellationToken);

    public Task TellStatusAsync(StatusParams status) => connection.NotifyAsync("privacy/status", status);

    public Task RegisterFileWatchersAsync(string id, FileSystemWatcher[] watchers, CancellationToken cancellationToken) =>
        connection.RequestAsync(
            "client/registerCapability",
            new RegistrationParams([new Registration(id, "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(watchers))]),
            cancellationToken);
}
