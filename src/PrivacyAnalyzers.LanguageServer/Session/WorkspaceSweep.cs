using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Resources;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>
/// Analyses the files that are not open, one by one in the background, and publishes what it finds. Open documents go first: it waits
/// whenever one of them waits for its findings. It begins anew when something changed that typing does not: files on disk, the policy, a project.
/// </summary>
internal sealed class WorkspaceSweep(
    SnapshotStore store,
    ShownFindings findings,
    DiagnosticsPump pump,
    Lsp.ILanguageClient client,
    ProgressDisplays progressDisplays,
    Func<ClientSettings> editor,
    Func<ServerSettings> settings,
    TimeSpan settling,
    Action<Exception, string> onFailure)
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _wanted = new(0);

    /// <summary>The files that are not open and for which something is shown, by path.</summary>
    private readonly ConcurrentDictionary<string, bool> _shown = new();

    private CancellationTokenSource? _running;

    /// <summary>Begins anew.</summary>
    public void Restart()
    {
        lock (_lock)
        {
            _running?.Cancel();
            if (_wanted.CurrentCount == 0)
                _wanted.Release();
        }
    }

    /// <summary>The document at <paramref name="uri"/> was opened: what is shown for it is no longer this one's business.</summary>
    public void Opened(string uri) => _shown.TryRemove(DocumentUri.ToPath(uri), out _);

    /// <summary>The document at <paramref name="uri"/> was closed: what is found in the file is shown again, or nothing.</summary>
    public async Task ClosedAsync(string uri)
    {
        var path = DocumentUri.ToPath(uri);
        if (IsWanted && store.Current.FindFile(path) is not null)
            _shown[path] = true; // until it is looked at again
        else
            await client.PublishDiagnosticsAsync(new(uri, null, [])).ConfigureAwait(false);
        Restart();
    }

    /// <summary>Works until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            await _wanted.WaitAsync(stop).ConfigureAwait(false);
            using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(stop);
            lock (_lock)
                _running = cancellation;
            try
            {
                await Task.Delay(settling, cancellation.Token).ConfigureAwait(false);
                await SweepAsync(cancellation.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                // Something changed; the next round is wanted already.
            }
            finally
            {
                lock (_lock)
                    _running = null;
            }
        }
    }

    private bool IsWanted => settings().WorkspaceDiagnostics && !editor().PullsDiagnostics;

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var files = IsWanted ? store.Current.Files() : [];
        foreach (var gone in _shown.Keys)
            if (!files.Contains(gone))
                await ShowAsync(gone, []).ConfigureAwait(false);
        if (files.IsEmpty)
            return;

        var culture = editor().Culture;
        var progress = await progressDisplays.BeginAsync(Strings.Get("Sweeping", culture), cancellationToken).ConfigureAwait(false);
        try
        {
            for (var at = 0; at < files.Length; at++)
            {
                await pump.QuietAsync(cancellationToken).ConfigureAwait(false);
                progress.Report(new($"{at + 1}/{files.Length}", 100 * at / files.Length));
                await LookAtAsync(files[at], cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await progress.EndAsync().ConfigureAwait(false);
        }
    }

    private async Task LookAtAsync(string path, CancellationToken cancellationToken)
    {
        // The newest state each time: an older one would cost all that was learnt since.
        var snapshot = store.Current;
        if (snapshot.IsOpen(path) || snapshot.FindFile(path) is not { } document)
            return;
        try
        {
            await ShowAsync(path, await findings.InWordsAsync(document, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            onFailure(exception, path);
        }
    }

    private async Task ShowAsync(string path, Lsp.Diagnostic[] shown)
    {
        if (store.Current.IsOpen(path))
            return;
        if (shown.Length > 0)
            _shown[path] = true;
        else if (!_shown.TryRemove(path, out _))
            return; // nothing to take away
        await client.PublishDiagnosticsAsync(new(DocumentUri.FromPath(path), null, shown)).ConfigureAwait(false);
    }
}
