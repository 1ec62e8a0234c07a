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

    /// <summary>The editor has other folders open than before; what is loaded stays.</summary>
    FoldersChanged,
}

/// <summary>
/// Loads the workspace folders in the background, and again when their projects change. Until a folder is loaded, or when
/// that fails, its files are analysed one by one; a loading that is overtaken by a newer one is given up.
/// </summary>
internal sealed class FolderLoading(
    ISolutionSource source,
    SnapshotStore store,
    Action changed,
    Lsp.ILanguageClient client,
    ProgressDisplays progressDisplays,
    LoadStatus status,
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
            _ = Task.Run(() => LoadFoldersAsync(reason, current), CancellationToken.None);
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

    /// <summary>Lets go of a folder that the editor has closed.</summary>
    public void Unload(string folder)
    {
        lock (_lock)
        {
            _resources.Remove(folder, out var resource);
            _restored.Remove(folder);
            store.Update(snapshot => snapshot.WithoutRoot(folder));
            resource?.Dispose();
        }

        _ = status.ForgetAsync(folder);
    }

    private async Task LoadFoldersAsync(LoadReason reason, CancellationToken cancellationToken)
    {
        try
        {
            if (reason is LoadReason.ProjectsChanged or LoadReason.PackagesRestored)
                await Task.Delay(Settling, cancellationToken).ConfigureAwait(false);
            foreach (var folder in settings().Folders)
            {
                if (reason == LoadReason.FoldersChanged && store.Current.Roots.ContainsKey(folder))
                    continue;

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
        await status.BeginsAsync(folder).ConfigureAwait(false);
        var progress = await progressDisplays.BeginAsync(Strings.Get("Loading", settings().Culture), cancellationToken).ConfigureAwait(false);
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

            await client.LogMessageAsync(Lsp.MessageType.Info, Strings.Format("Loading_Loaded", settings().Culture, folder, loaded.Solution.ProjectIds.Count)).ConfigureAwait(false);
            foreach (var gap in loaded.Gaps)
                await client.LogMessageAsync(Lsp.MessageType.Info, gap).ConfigureAwait(false);
            await status.LoadedAsync(folder, loaded.Gaps).ConfigureAwait(false);
            changed();
            return loaded;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            onFailure(exception, folder);
            await status.FailedAsync(folder, exception.Message).ConfigureAwait(false);
            return null;
        }
        finally
        {
            await progress.EndAsync().ConfigureAwait(false);
        }
    }
}
