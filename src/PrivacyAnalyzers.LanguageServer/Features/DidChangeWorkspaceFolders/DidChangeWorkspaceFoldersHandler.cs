using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Folders were added to the workspace, or taken out of it.</summary>
internal sealed class DidChangeWorkspaceFoldersHandler(LanguageSession session) : IDidChangeWorkspaceFoldersHandler
{
    public Task HandleAsync(DidChangeWorkspaceFoldersParams notification, CancellationToken cancellationToken)
    {
        session.ChangeFolders(
            notification.Event.Added.Select(folder => DocumentUri.ToPath(folder.Uri)),
            [.. notification.Event.Removed.Select(folder => DocumentUri.ToPath(folder.Uri))]);
        return Task.CompletedTask;
    }
}
