using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>A saved project file is loaded, in case the editor does not watch files for us; saved source is known already, but what it means for files that are not open is not.</summary>
internal sealed class DidSaveTextDocumentHandler(LanguageSession session) : IDidSaveTextDocumentHandler
{
    public Task HandleAsync(DidSaveTextDocumentParams notification, CancellationToken cancellationToken)
    {
        var role = WatchedFiles.RoleOf(DocumentUri.ToPath(notification.TextDocument.Uri));
        if (role == FileRole.Text)
            session.Sweep.Restart();
        if (!session.Editor.WatchesFiles && role == FileRole.Project)
            session.LoadFolders(LoadReason.ProjectsChanged);
        return Task.CompletedTask;
    }
}
