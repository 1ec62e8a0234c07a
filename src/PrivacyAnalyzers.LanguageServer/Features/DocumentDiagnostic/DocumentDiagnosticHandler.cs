using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Answers what is found in one document, for editors that ask.</summary>
internal sealed class DocumentDiagnosticHandler(LanguageSession session) : IDocumentDiagnosticHandler
{
    public async Task<DocumentDiagnosticReport> HandleAsync(DocumentDiagnosticParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var uri = request.TextDocument.Uri;
        var document = snapshot.FindDocument(uri) ?? snapshot.FindFile(DocumentUri.ToPath(uri));
        var found = document is null ? [] : await session.Findings.InWordsAsync(document, cancellationToken).ConfigureAwait(false);
        var id = DiagnosticsId.Of(found);
        return id == request.PreviousResultId
            ? new(DiagnosticReportKind.Unchanged, id)
            : new(DiagnosticReportKind.Full, id, found);
    }
}
