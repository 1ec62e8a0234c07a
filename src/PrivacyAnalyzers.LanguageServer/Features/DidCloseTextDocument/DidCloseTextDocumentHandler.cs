using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>From now on the file's text counts again.</summary>
internal sealed class DidCloseTextDocumentHandler(LanguageSession session) : IDidCloseTextDocumentHandler
{
    public Task HandleAsync(DidCloseTextDocumentParams notification, CancellationToken cancellationToken)
    {
        var uri = notification.TextDocument.Uri;
        session.Store.Update(snapshot => snapshot.WithoutOpen(uri));
        session.Pump.Closed(uri);
        return session.Sweep.ClosedAsync(uri);
    }
}
