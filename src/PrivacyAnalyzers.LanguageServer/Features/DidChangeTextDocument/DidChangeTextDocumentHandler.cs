using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Takes edits into the text; the analysis follows when typing pauses.</summary>
internal sealed class DidChangeTextDocumentHandler(LanguageSession session) : IDidChangeTextDocumentHandler
{
    public Task HandleAsync(DidChangeTextDocumentParams notification, CancellationToken cancellationToken)
    {
        var identifier = notification.TextDocument;
        session.Store.Update(snapshot => snapshot.Open.TryGetValue(identifier.Uri, out var document)
            ? snapshot.With(document.With(identifier.Version, notification.ContentChanges))
            : throw new RpcException(ErrorCode.InvalidParams, $"{identifier.Uri} is not open."));
        session.Pump.Edited(identifier.Uri);
        return Task.CompletedTask;
    }
}
