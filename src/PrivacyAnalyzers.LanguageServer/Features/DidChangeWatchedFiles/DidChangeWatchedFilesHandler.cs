using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Takes over what happened on disk: texts one by one, and everything when a project changed.</summary>
internal sealed class DidChangeWatchedFilesHandler(LanguageSession session) : IDidChangeWatchedFilesHandler
{
    public Task HandleAsync(DidChangeWatchedFilesParams notification, CancellationToken cancellationToken)
    {
        var changed = notification.Changes.Select(change => DocumentUri.ToPath(change.Uri)).ToLookup(WatchedFiles.RoleOf);
        if (changed[FileRole.Project].Any() || notification.Changes.Any(IsNewPage))
        {
            session.LoadFolders(LoadReason.ProjectsChanged);
            return Task.CompletedTask;
        }

        if (changed[FileRole.Packages].Any())
            session.LoadFolders(LoadReason.PackagesRestored);
        if (changed[FileRole.Text].Any())
        {
            session.Store.Update(snapshot => changed[FileRole.Text].Aggregate(snapshot, (current, path) => current.WithFileFromDisk(path)));
            session.EverythingChanged();
        }

        return Task.CompletedTask;
    }

    // Only the project can say how it is to be compiled.
    private bool IsNewPage(FileEvent change) =>
        change.Type == FileChangeType.Created && DocumentUri.ToPath(change.Uri) is var path
        && Pages.Include(path) && WatchedFiles.RoleOf(path) == FileRole.Text && session.Store.Current.FindFile(path) is null;
}
