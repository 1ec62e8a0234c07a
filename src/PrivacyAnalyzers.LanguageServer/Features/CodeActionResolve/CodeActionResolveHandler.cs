using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Computes the edits of a repair that was chosen. Nothing was kept when it was offered: it is found again by its data.</summary>
internal sealed class CodeActionResolveHandler(LanguageSession session) : ICodeActionResolveHandler
{
    public async Task<CodeAction> HandleAsync(CodeAction request, CancellationToken cancellationToken)
    {
        if (request.Data is not { } data)
            throw new RpcException(ErrorCode.InvalidParams, "The code action carries no data of this server.");
        var snapshot = session.Store.Current;
        if (!snapshot.Open.TryGetValue(data.Uri, out var open) || snapshot.FindSource(data.Uri) is not { } document)
            throw new RpcException(ErrorCode.InvalidParams, $"{data.Uri} is not open.");
        if (open.Version != data.Version)
            throw new RpcException(ErrorCode.ContentModified, "The text has changed since the repair was offered.");

        CultureInfo.CurrentUICulture = session.Editor.Culture; // the key names the repair by its title
        if (FixAll.Is(data))
            return request with { Edit = await FixAll.EditsAsync(session, snapshot, document, cancellationToken).ConfigureAwait(false) };
        var span = Positions.ToSpan(open.Text, data.Range);
        var findings = await session.Findings.OfAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var finding in findings.Where(finding => finding.Id == data.Code && finding.Location.SourceSpan == span))
        {
            var fixes = await session.Fixes.ForAsync(document, finding, cancellationToken).ConfigureAwait(false);
            if (fixes.FirstOrDefault(fix => fix.Key == data.Key) is { } fix)
            {
                var edit = await EditBuilder.EditsOfAsync(fix.Action, document.Project.Solution, snapshot, session.Editor, cancellationToken).ConfigureAwait(false);
                return request with { Edit = edit };
            }
        }

        throw new RpcException(ErrorCode.ContentModified, "The finding that the repair was offered for is gone.");
    }
}
