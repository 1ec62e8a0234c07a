using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Keeps how the loading of each folder is doing and what was missing, and tells editors that show it whenever that changes.</summary>
internal sealed class LoadStatus(Lsp.ILanguageClient client, Func<ClientSettings> editor)
{
    private readonly Lock _lock = new();
    private ImmutableSortedDictionary<string, Folder> _folders = ImmutableSortedDictionary.Create<string, Folder>(StringComparer.Ordinal);

    // One after the other, so that the last to arrive is the newest.
    private Task _last = Task.CompletedTask;

    /// <summary>What was missing or went wrong in the folders as they are now.</summary>
    public ImmutableArray<string> Gaps => [.. _folders.Values.SelectMany(folder => folder.Gaps)];

    /// <summary>A folder is being loaded; what is known of it counts until it is.</summary>
    public Task BeginsAsync(string folder) =>
        ChangeAsync(folders => folders.SetItem(folder, folders.GetValueOrDefault(folder, Folder.New) with { IsLoading = true }));

    /// <summary>A folder is loaded.</summary>
    public Task LoadedAsync(string folder, ImmutableArray<string> gaps) =>
        ChangeAsync(folders => folders.SetItem(folder, Folder.New with { Gaps = gaps }));

    /// <summary>A folder could not be loaded; its files are analysed one by one.</summary>
    public Task FailedAsync(string folder, string why) =>
        ChangeAsync(folders => folders.SetItem(folder, new(IsLoading: false, HasFailed: true, [$"{folder}: {why}"])));

    /// <summary>A folder is no longer open.</summary>
    public Task ForgetAsync(string folder) => ChangeAsync(folders => folders.Remove(folder));

    private Task ChangeAsync(Func<ImmutableSortedDictionary<string, Folder>, ImmutableSortedDictionary<string, Folder>> change)
    {
        lock (_lock)
        {
            _folders = change(_folders);
            return editor().ShowsStatus ? _last = TellAfterAsync(_last, new(StateOf([.. _folders.Values]), [.. Gaps])) : Task.CompletedTask;
        }
    }

    private static string StateOf(ImmutableArray<Folder> folders) =>
        folders.Any(folder => folder.IsLoading) ? Lsp.StatusKind.Loading
        : folders.Any(folder => folder.HasFailed) ? Lsp.StatusKind.Failed
        : folders.Any(folder => !folder.Gaps.IsEmpty) ? Lsp.StatusKind.Incomplete
        : Lsp.StatusKind.Ready;

    private async Task TellAfterAsync(Task earlier, Lsp.StatusParams status)
    {
        await earlier.ConfigureAwait(false);
        await client.TellStatusAsync(status).ConfigureAwait(false);
    }

    private sealed record Folder(bool IsLoading, bool HasFailed, ImmutableArray<string> Gaps)
    {
        public static Folder New { get; } = new(IsLoading: false, HasFailed: false, []);
    }
}
