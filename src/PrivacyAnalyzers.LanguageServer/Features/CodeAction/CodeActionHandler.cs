using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Offers the repairs of the findings under the cursor, and that of all findings at once.</summary>
internal sealed class CodeActionHandler(LanguageSession session) : ICodeActionHandler
{
    public async Task<CodeAction[]> HandleAsync(CodeActionParams request, CancellationToken cancellationToken)
    {
        var uri = request.TextDocument.Uri;
        var snapshot = session.Store.Current;
        var open = snapshot.OpenAt(uri);
        if (snapshot.FindSource(uri) is not { } document)
            return [];

        var settings = session.Editor;
        CultureInfo.CurrentUICulture = settings.Culture; // for this flow only: the titles of the repairs are made in it
        var offered = new List<CodeAction>();
        if (FixAll.IsAskedFor(request.Context.Only))
            offered.Add(FixAll.For(open, settings) with { Edit = settings.ResolvesEdits ? null : await FixAll.EditsAsync(session, snapshot, document, cancellationToken).ConfigureAwait(false) });
        if (request.Context.Only is { } only && !only.Any(IncludesQuickFixes))
            return [.. offered];

        var span = Positions.ToSpan(open.Text, request.Range);
        var findings = await session.Findings.OfAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var finding in findings.Where(finding => finding.Location.SourceSpan.IntersectsWith(span)))
        {
            var shown = FindingTranslator.Translate(finding, settings.Culture);
            var fixes = await session.Fixes.ForAsync(document, finding, cancellationToken).ConfigureAwait(false);
            foreach (var (index, fix) in fixes.Index())
            {
                var edit = settings.ResolvesEdits
                    ? null
                    : await EditBuilder.EditsOfAsync(fix.Action, document.Project.Solution, snapshot, settings, cancellationToken).ConfigureAwait(false);
                var data = new CodeActionData(uri, open.Version, shown.Range, finding.Id, fix.Key);
                offered.Add(new(fix.Action.Title, CodeActionKind.QuickFix, [shown], IsPreferred: index == 0 ? true : null, edit, data));
            }
        }

        return [.. offered];
    }

    private static bool IncludesQuickFixes(string kind) =>
        kind.Length == 0 || kind == CodeActionKind.QuickFix || kind.StartsWith(CodeActionKind.QuickFix + ".", System.StringComparison.Ordinal);
}
