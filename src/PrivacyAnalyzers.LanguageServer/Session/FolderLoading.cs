using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Resources;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Why folders are loaded.</summary>
internal enum LoadReason
{
    /// <summary>The editor has just opened them.</summary>
    Opened,

    /// <summary>A project changed.</summary>
    ProjectsChanged,

    /// <summary>Packages were restored, by whomever.</summary>
    PackagesRestored,
}

/// <summary>
/// Loads the workspace folders in the background, and again when their projects change. Until a folder is loaded, or when
/// that fails, its files are analysed one by one; a loading that is overtaken by a newer one is given up.
/// </summary>
internal sealed class FolderLoading(
    ISolutionSource source,
    SnapshotStore store,
    DiagnosticsPump pump,
    Lsp.ILanguageClient client,
    Func<ClientSettings> settings,
    Action<Exception, string> onFailure) : IDisposable
{
    /// <summary>A branch switch or a restore touches many project files; they are waited for.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, IDisposable?> _resources = [];
    private readonly HashSet<string> _restored = [];
    private CancellationTokenSource _generation = new();
    private int _restoring;
    private int _lastToken;

    /// <summary>Loads every folder in the background, giving up a loading that is under way.</summary>
    public void Load(LoadReason reason)
    {
        lock (_lock)
        {
            // Our own restore writes that file as well. To load because of it would end in loading for ever where packages cannot be had.
            if (reason == LoadReason.PackagesRestored && _restoring > 0)
                return;
            if (reason == LoadReason.ProjectsChanged)
                _restored.Clear();

            _generation.Cancel();
            _generation = new();
            var current = _generation.Token;
            _ = Task.Run(() => LoadFoldersAsync(reason == LoadReason.Opened ? TimeSpan.Zero : Settling, current), CancellationToken.None);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _generation.Cancel();
            foreach (var resource in _resources.Values)
                resource?.Dispose();
            _resources.Clear();
        }
    }

    private async Task LoadFoldersAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
            foreach (var folder in settings().Folders)
            {
                // What is on disk first: a restore may take a minute, or never end.
                if (await ReplaceAsync(folder, restore: false, cancellationToken).ConfigureAwait(false) is { LacksPackages: true } && NotYetRestored(folder, cancellationToken))
                    await ReplaceAsync(folder, restore: true, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task<LoadedFolder> LoadAsync(string folder, bool restore, IProgress<LoadStep> progress, CancellationToken cancellationToken)
    {
        CountRestoring(restore ? 1 : 0);
        try
        {
            return await source.LoadAsync(folder, restore, settings().Culture, progress, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            CountRestoring(restore ? -1 : 0);
        }
    }

    /// <summary>Counted, since a restore that was given up may end after the next has begun.</summary>
    private void CountRestoring(int change)
    {
        lock (_lock)
            _restoring += change;
    }

    private bool NotYetRestored(string folder, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // A loading that was overtaken must not take the place of the newer one, which would then not restore.
            cancellationToken.ThrowIfCancellationRequested();
            return _restored.Add(folder);
        }
    }

    private async Task<LoadedFolder?> ReplaceAsync(string folder, bool restore, CancellationToken cancellationToken)
    {
        var progress = await BeginProgressAsync(Strings.Get("Loading", settings().Culture), cancellationToken).ConfigureAwait(false);
        try
        {
            var loaded = await LoadAsync(folder, restore, progress, cancellationToken).ConfigureAwait(false);
            lock (_lock)
            {
                cancellationToken.ThrowIfCancellationRequested();
                store.Update(snapshot => snapshot.WithRoot(folder, loaded.Solution));
                _resources.Remove(folder, out var former);
                _resources[folder] = loaded.Resources;
                former?.Dispose();
            }

            foreach (var note in loaded.Notes)
                await client.LogMessageAsync(Lsp.MessageType.Info, note).ConfigureAwait(false);
            pump.EverythingChanged();
            return loaded;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            onFailure(exception, folder);
            return null;
        }
        finally
        {
            await progress.EndAsync().ConfigureAwait(false);
        }
    }

    private async Task<ProgressDisplay> BeginProgressAsync(string title, CancellationToken cancellationToken)
    {
        if (!settings().ShowsProgress)
            return new(client, token: null);
        var token = "privacy-loading-" + Interlocked.Increment(ref _lastToken);
        try
        {
            await client.CreateWorkDoneProgressAsync(token, cancellationToken).ConfigureAwait(false);
        }
        catch (Lsp.JsonRpc.RpcException)
        {
            return new(client, token: null); // the editor would rather not
        }

        await client.ReportProgressAsync(token, new(Lsp.WorkDoneProgressKind.Begin, Title: title, Percentage: 0)).ConfigureAwait(false);
        return new(client, token);
    }

    /// <summary>A progress display in the editor, or none.</summary>
    private sealed class ProgressDisplay(Lsp.ILanguageClient client, string? token) : IProgress<LoadStep>
    {
        private Task _last = Task.CompletedTask;

        public void Report(LoadStep value)
        {
            if (token is not null)
                _last = ReportAfterAsync(_last, new(Lsp.WorkDoneProgressKind.Report, Message: value.Message, Percentage: value.Percentage));
        }

        public Task EndAsync() => token is null ? Task.CompletedTask : ReportAfterAsync(_last, new(Lsp.WorkDoneProgressKind.End));

        private async Task ReportAfterAsync(Task earlier, Lsp.WorkDoneProgress step)
        {
            await earlier.ConfigureAwait(false);
            await client.ReportProgressAsync(token!, step).ConfigureAwait(false);
        }
    }
}
