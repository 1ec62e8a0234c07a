using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>
/// Analyses the open documents one after another in the background and publishes what it finds. A document waits until
/// typing has paused; the one being typed in goes before those that may only be affected by it, and interrupts them.
/// </summary>
internal sealed class DiagnosticsPump(
    SnapshotStore store,
    ShownFindings findings,
    Lsp.ILanguageClient client,
    TimeSpan debounce,
    Action<Exception, string> onFailure)
{
    /// <summary>How many times longer a document waits that was not itself changed.</summary>
    private const int Patience = 4;

    /// <summary>How long those who let the open documents go first wait before they look again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _due = [];
    private readonly SemaphoreSlim _changed = new(0);
    private CancellationTokenSource? _running;

    /// <summary>The document at <paramref name="uri"/> was opened.</summary>
    public void Opened(string uri)
    {
        lock (_lock)
            _due[uri] = After(TimeSpan.Zero);
        _changed.Release();
    }

    /// <summary>The document at <paramref name="uri"/> was edited; what else is open may be affected.</summary>
    public void Edited(string uri)
    {
        lock (_lock)
        {
            _running?.Cancel();
            foreach (var open in store.Current.Open.Keys)
                _due[open] = After(debounce * Patience);
            _due[uri] = After(debounce);
        }

        _changed.Release();
    }

    /// <summary>Something changed that may affect every open document.</summary>
    public void EverythingChanged()
    {
        lock (_lock)
        {
            foreach (var uri in store.Current.Open.Keys)
                _due[uri] = After(TimeSpan.Zero);
        }

        _changed.Release();
    }

    /// <summary>The document at <paramref name="uri"/> was closed: unsaved edits of it no longer count.</summary>
    public void Closed(string uri)
    {
        lock (_lock)
        {
            // One that waits already does not wait longer: an editor that shows another file in the same tab opens that one and closes this.
            var later = After(debounce * Patience);
            foreach (var open in store.Current.Open.Keys)
                _due[open] = Math.Min(later, _due.GetValueOrDefault(open, later));
            _due.Remove(uri);
        }

        _changed.Release();
    }

    /// <summary>Waits until no open document waits for its findings.</summary>
    public async Task QuietAsync(CancellationToken cancellationToken)
    {
        while (IsBusy)
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
    }

    private bool IsBusy
    {
        get
        {
            lock (_lock)
                return _due.Count > 0 || _running is not null;
        }
    }

    /// <summary>Works until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var (uri, wait) = Next();
            if (uri is null)
                await _changed.WaitAsync(wait, stop).ConfigureAwait(false);
            else
                await AnalyzeAsync(uri, stop).ConfigureAwait(false);
        }
    }

    private static long After(TimeSpan wait) => Stopwatch.GetTimestamp() + (long)(wait.TotalSeconds * Stopwatch.Frequency);

    /// <summary>The document to analyse now, or how long there is none.</summary>
    private (string? Uri, TimeSpan Wait) Next()
    {
        lock (_lock)
        {
            if (_due.Count == 0)
                return (null, Timeout.InfiniteTimeSpan);
            var (uri, due) = _due.MinBy(entry => entry.Value);
            var wait = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
            if (wait > TimeSpan.Zero)
                return (null, wait + TimeSpan.FromMilliseconds(1));
            _due.Remove(uri);
            return (uri, TimeSpan.Zero);
        }
    }

    private async Task AnalyzeAsync(string uri, CancellationToken stop)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(stop);
        lock (_lock)
            _running = cancellation;
        try
        {
            await PublishAsync(uri, cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Overtaken by an edit, which has put the document back in line; or the server stops.
        }
        catch (Exception exception)
        {
            onFailure(exception, uri);
        }
        finally
        {
            lock (_lock)
                _running = null;
        }
    }

    private async Task PublishAsync(string uri, CancellationToken cancellationToken)
    {
        var snapshot = store.Current;
        if (!snapshot.Open.TryGetValue(uri, out var open) || snapshot.FindDocument(uri) is not { } document)
            return;

        var shown = await findings.InWordsAsync(document, cancellationToken).ConfigureAwait(false);
        if (store.Current.Open.GetValueOrDefault(uri) != open)
            return; // typed on or closed meanwhile: these findings would stand in the wrong lines
        await client.PublishDiagnosticsAsync(new(uri, open.Version, shown)).ConfigureAwait(false);
    }
}
