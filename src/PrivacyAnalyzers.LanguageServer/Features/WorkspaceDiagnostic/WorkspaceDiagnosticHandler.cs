using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Answers what is found in all files, for editors that ask.</summary>
internal sealed class WorkspaceDiagnosticHandler(LanguageSession session) : IWorkspaceDiagnosticHandler
{
    public async Task<WorkspaceDiagnosticReport> HandleAsync(WorkspaceDiagnosticParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var known = request.PreviousResultIds.ToDictionary(previous => DocumentUri.ToPath(previous.Uri), previous => previous.Value);
        var reports = new List<WorkspaceDocumentDiagnosticReport>();
        foreach (var path in session.Choices.Current.WorkspaceDiagnostics ? snapshot.Files() : [])
        {
            var document = snapshot.FindFile(path)!;
            var found = await session.Findings.InWordsAsync(document, cancellationToken).ConfigureAwait(false);
            var (uri, version) = snapshot.AddressOf(path);
            var id = DiagnosticsId.Of(found);
            known.Remove(path, out var previous);
            reports.Add(id == previous
                ? new(DiagnosticReportKind.Unchanged, uri, version, id)
                : new(DiagnosticReportKind.Full, uri, version, id, found));
        }

        // What the editor knows of files that are gone goes, too.
        reports.AddRange(known.Keys.Select(gone => new WorkspaceDocumentDiagnosticReport(DiagnosticReportKind.Full, DocumentUri.FromPath(gone), null, DiagnosticsId.Of([]), [])));
        return new([.. reports]);
    }
}
