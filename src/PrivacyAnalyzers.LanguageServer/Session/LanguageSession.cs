using System;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Workspace;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>One editor's session: puts the parts together that the handlers use.</summary>
internal sealed class LanguageSession : IDisposable
{
    private readonly Lsp.ILanguageClient _client;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lazy<DocumentAnalyzer> _analyzer;
    private readonly Lazy<QuickFixes> _fixes;
    private readonly Lazy<DiagnosticsPump> _pump;
    private readonly Lazy<FolderLoading> _loading;
    private ClientSettings _settings = ClientSettings.Unknown;
    private Task _pumping = Task.CompletedTask;

    // Everything that needs the compiler is made when it is first used, so that "initialize" is answered at once.
    public LanguageSession(ServerOptions options, Lsp.ILanguageClient client)
    {
        _client = client;
        _analyzer = new(() => new DocumentAnalyzer(options.Analyzers(), Failed));
        _fixes = new(() => new QuickFixes(options.CodeFixes(), Failed));
        _pump = new(() => new DiagnosticsPump(Store, _analyzer.Value, client, () => _settings, options.Debounce, Failed));
        _loading = new(() => new FolderLoading(options.Source(), Store, _pump.Value, client, () => _settings, Failed));
    }

    /// <summary>What is loaded and open.</summary>
    public SnapshotStore Store { get; } = new();

    /// <summary>What the editor said about itself.</summary>
    public ClientSettings Settings => _settings;

    /// <summary>Finds what is wrong in a document.</summary>
    public DocumentAnalyzer Analyzer => _analyzer.Value;

    /// <summary>Knows the repairs.</summary>
    public QuickFixes Fixes => _fixes.Value;

    /// <summary>Publishes findings.</summary>
    public DiagnosticsPump Pump => _pump.Value;

    /// <summary>Takes note of what the editor says about itself.</summary>
    public void Configure(ClientSettings settings) => _settings = settings;

    /// <summary>Starts the work in the background; returns at once.</summary>
    public void Start()
    {
        _pumping = Task.Run(() => Pump.RunAsync(_stop.Token));
        _ = Task.Run(WatchFilesAsync);
        LoadFolders(LoadReason.Opened);
    }

    /// <summary>Loads the workspace folders in the background.</summary>
    public void LoadFolders(LoadReason reason) => _loading.Value.Load(reason);

    /// <summary>Something failed that must not end the session: it is written to the editor's output.</summary>
    public void Failed(Exception exception, string about)
    {
        var severity = exception is RpcException ? Lsp.MessageType.Warning : Lsp.MessageType.Error;
        var text = exception is RpcException ? exception.Message : exception.ToString();
        _ = _client.LogMessageAsync(severity, Strings.Format("Failed", _settings.Culture, about, text));
    }

    public void Dispose()
    {
        _stop.Cancel();
        if (_loading.IsValueCreated)
            _loading.Value.Dispose();
    }

    private async Task WatchFilesAsync()
    {
        if (!_settings.WatchesFiles)
            return;
        try
        {
            await _client.RegisterFileWatchersAsync("privacy-files", WatchedFiles.Watchers, _stop.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RpcException or OperationCanceledException)
        {
            if (exception is RpcException)
                Failed(exception, "client/registerCapability");
        }
    }
}
