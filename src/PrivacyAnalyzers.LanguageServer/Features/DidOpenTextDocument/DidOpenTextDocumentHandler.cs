using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>From now on the editor's text counts, not the file's.</summary>
internal sealed class DidOpenTextDocumentHandler(LanguageSession session) : IDidOpenTextDocumentHandler
{
    public Task HandleAsync(DidOpenTextDocumentParams notification, CancellationToken cancellationToken)
    {
        var item = notification.TextDocument;
        var text = SourceText.From(item.Text, Encoding.UTF8);
        var document = new OpenDocument(item.Uri, DocumentUri.ToPath(item.Uri), item.Version, text) { IsCSharp = item.LanguageId == "csharp" };
        session.Store.Update(snapshot => snapshot.With(document));
        session.Sweep.Opened(item.Uri);
        session.Pump.Opened(item.Uri);
        return Task.CompletedTask;
    }
}
