using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>From now on the file's text counts again, and nothing is shown for it.</summary>
internal sealed class DidCloseTextDocumentHandler(LanguageSession session) : IDidCloseTextDocumentHandler
{
    public Task HandleAsync(DidCloseTextDocumentParams notification, CancellationToken cancellationToken)
    {
        var uri = notification.TextDocument.Uri;
        session.Store.Update(snapshot => snapshot.WithoutOpen(uri));
        return session.Pump.ClosedAsync(uri);
    }
}
