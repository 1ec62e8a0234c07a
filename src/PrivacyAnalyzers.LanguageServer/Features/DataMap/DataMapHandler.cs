using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Tells which personal data goes to whom and what for, in all that is loaded, as it stands in the editor now.</summary>
internal sealed class DataMapHandler(LanguageSession session) : IDataMapHandler
{
    public async Task<DataMapResult> HandleAsync(DataMapParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var culture = session.Editor.Culture;
        if (snapshot.Roots.IsEmpty)
            throw new RpcException(ErrorCode.RequestFailed, Strings.Get("Map_NothingLoaded", culture));
        var progress = await session.Progress.BeginAsync(Strings.Get("Map_Drawing", culture), request.WorkDoneToken).ConfigureAwait(false);
        try
        {
            var flows = await FlowsAsync(snapshot, progress, cancellationToken).ConfigureAwait(false);
            var name = string.Join(", ", snapshot.Roots.Keys.Order(System.StringComparer.Ordinal).Select(root => Path.GetFileName(Path.TrimEndingDirectorySeparator(root))));
            return new(name, [.. DataMap.Of(flows).Rows.Select(row => ItemOf(row, culture))], [.. session.Status.Gaps]);
        }
        finally
        {
            await progress.EndAsync().ConfigureAwait(false);
        }
    }

    private async Task<IEnumerable<DataFlow>> FlowsAsync(Snapshot snapshot, ProgressDisplay progress, CancellationToken cancellationToken)
    {
        var flows = new List<DataFlow>();
        var files = snapshot.Files();
        for (var at = 0; at < files.Length; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(new($"{at + 1}/{files.Length}", 100 * at / files.Length));
            if (snapshot.FindFile(files[at]) is { } document)
                flows.AddRange((await session.Analyzer.AnalyzeAsync(document, cancellationToken).ConfigureAwait(false)).Flows);
        }

        return flows
            .OrderBy(flow => flow.Location.GetLineSpan().Path, System.StringComparer.Ordinal)
            .ThenBy(flow => flow.Location.SourceSpan)
            .DistinctBy(flow => (flow.Location.GetLineSpan(), flow.Category, flow.Recipient, flow.Source));
    }

    private static DataMapItem ItemOf(DataMapRow row, CultureInfo culture) => new(
        row.Category.Id,
        DataCategories.Title(row.Category, culture),
        row.Category.Tier,
        [.. row.CollectedFor.Select(purpose => purpose.Path)],
        row.Purpose?.Path,
        row.IsPurposeDeclared,
        row.Recipient,
        JsonNamingPolicy.KebabCaseLower.ConvertName(row.Kind.ToString()),
        JsonNamingPolicy.KebabCaseLower.ConvertName(row.Channel.ToString()),
        row.Country,
        row.Controller,
        [.. row.Places.Select(PlaceOf)]);

    private static DataMapPlace PlaceOf(DataFlow flow)
    {
        var (uri, range) = FindingTranslator.LocationOf(flow.Location);
        return new(uri, range, flow.Source);
    }
}
