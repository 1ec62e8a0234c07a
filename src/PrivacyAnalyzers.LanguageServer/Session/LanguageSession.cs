using System;
using System.Collections.Generic;
using System.Linq;
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
    private readonly Lazy<ShownFindings> _findings;
    private readonly Lazy<QuickFixes> _fixes;
    private readonly Lazy<DiagnosticsPump> _pump;
    private readonly Lazy<WorkspaceSweep> _sweep;
    private readonly Lazy<FolderLoading> _loading;
    private readonly Lazy<CodeInsights> _insights;
    private readonly Lazy<CodeLenses> _lenses;
    private readonly Lazy<InferredData> _inferred;
    private ClientSettings _editor = ClientSettings.Unknown;
    private int _started;

    // Everything that needs the compiler is made when it is first used, so that "initialize" is answered at once.
    public LanguageSession(ServerOptions options, Lsp.ILanguageClient client)
    {
        _client = client;
        Progress = new ProgressDisplays(client, () => _editor);
        Status = new LoadStatus(client, () => _editor);
        Choices = new SettingsReader(client, () => _editor, _ => EverythingChanged(), Failed);
        _analyzer = new(() => new DocumentAnalyzer(options.Analyzers(), Failed));
        _findings = new(() => new ShownFindings(_analyzer.Value, () => _editor));
        _fixes = new(() => new QuickFixes(options.CodeFixes(), Failed));
        _pump = new(() => new DiagnosticsPump(Store, _findings.Value, client, options.Debounce, Failed));
        _sweep = new(() => new WorkspaceSweep(
            Store, _findings.Value, _pump.Value, client, Progress, () => _editor, () => Choices.Current, 4 * options.Debounce, Failed));
        _loading = new(() => new FolderLoading(options.Source(), Store, EverythingChanged, client, Progress, Status, () => _editor, Failed));
        _insights = new(() => new CodeInsights(Recognizers));
        _lenses = new(() => new CodeLenses(Recognizers));
        _inferred = new(() => new InferredData(Recognizers));
    }

    /// <summary>What is loaded and open.</summary>
    public SnapshotStore Store { get; } = new();

    /// <summary>What the editor said about itself.</summary>
    public ClientSettings Editor => _editor;

    /// <summary>What the user chose.</summary>
    public SettingsReader Choices { get; }

    /// <summary>Shows how far long work is.</summary>
    public ProgressDisplays Progress { get; }

    /// <summary>Knows how the loading of the folders is doing, and what was missing.</summary>
    public LoadStatus Status { get; }

    /// <summary>Knows what a document holds.</summary>
    public DocumentAnalyzer Analyzer => _analyzer.Value;

    /// <summary>Knows what is to be shown of it.</summary>
    public ShownFindings Findings => _findings.Value;

    /// <summary>Knows the repairs.</summary>
    public QuickFixes Fixes => _fixes.Value;

    /// <summary>Publishes the findings of open documents.</summary>
    public DiagnosticsPump Pump => _pump.Value;

    /// <summary>Publishes the findings of all others.</summary>
    public WorkspaceSweep Sweep => _sweep.Value;

    /// <summary>Knows what symbols mean in a project.</summary>
    public ProjectRecognizers Recognizers { get; } = new();

    /// <summary>Tells what names in code mean.</summary>
    public CodeInsights Insights => _insights.Value;

    /// <summary>Tells over declarations what happens in them.</summary>
    public CodeLenses Lenses => _lenses.Value;

    /// <summary>Finds values whose data was inferred.</summary>
    public InferredData Inferred => _inferred.Value;

    /// <summary>Takes note of what the editor says about itself.</summary>
    public void Configure(ClientSettings editor) => _editor = editor;

    /// <summary>Starts the work in the background; returns at once.</summary>
    public void Start()
    {
        if (Interlocked.Exchange(ref _started, 1) == 1)
            return; // said twice
        if (!_editor.PullsDiagnostics)
            _ = Task.Run(() => Pump.RunAsync(_stop.Token));
        _ = Task.Run(() => Sweep.RunAsync(_stop.Token));
        _ = Task.Run(WatchFilesAsync);
        _ = Task.Run(() => Choices.AskAsync(_stop.Token));
        LoadFolders(LoadReason.Opened);
    }

    /// <summary>Loads the workspace folders in the background.</summary>
    public void LoadFolders(LoadReason reason) => _loading.Value.Load(reason);

    /// <summary>The editor has opened and closed folders.</summary>
    public void ChangeFolders(IEnumerable<string> added, IReadOnlyCollection<string> removed)
    {
        _editor = _editor with { Folders = [.. _editor.Folders.Except(removed).Concat(added).Distinct()] };
        foreach (var folder in removed)
            _loading.Value.Unload(folder);
        EverythingChanged();
        LoadFolders(LoadReason.FoldersChanged);
    }

    /// <summary>Something changed that may affect every document, open or not.</summary>
    public void EverythingChanged()
    {
        Pump.EverythingChanged();
        Sweep.Restart();
        foreach (var method in _editor.Refreshes.Where(method => method != Lsp.RefreshMethod.Diagnostics || _editor.PullsDiagnostics))
            _ = AskForRefreshAsync(method);
    }

    /// <summary>Something failed that must not end the session: it is written to the editor's output.</summary>
    public void Failed(Exception exception, string about)
    {
        var severity = exception is RpcException ? Lsp.MessageType.Warning : Lsp.MessageType.Error;
        var text = exception is RpcException ? exception.Message : exception.ToString();
        _ = _client.LogMessageAsync(severity, Strings.Format("Failed", _editor.Culture, about, text));
    }

    public void Dispose()
    {
        _stop.Cancel();
        if (_loading.IsValueCreated)
            _loading.Value.Dispose();
    }

    private async Task AskForRefreshAsync(string method)
    {
        try
        {
            await _client.RefreshAsync(method, _stop.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RpcException or OperationCanceledException)
        {
            // It asks again by itself sooner or later.
        }
    }

    private async Task WatchFilesAsync()
    {
        if (!_editor.WatchesFiles)
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
