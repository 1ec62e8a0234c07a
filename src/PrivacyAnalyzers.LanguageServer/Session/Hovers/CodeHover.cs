using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Puts together what there is to tell about a place in C#: the findings that stand there, and what its name means.</summary>
internal sealed class CodeHover(LanguageSession session)
{
    /// <summary>What is told at <paramref name="position"/>; null when nothing.</summary>
    public async Task<Lsp.Hover?> AtAsync(Document document, SourceText text, int position, CancellationToken cancellationToken)
    {
        var culture = session.Editor.Culture;
        var markdown = new Markdown();
        TextSpan? span = null;
        var findings = await session.Findings.OfAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var finding in findings.Where(finding => finding.Location.SourceSpan.IntersectsWith(position)))
        {
            FindingText.Write(markdown, finding, culture);
            span ??= finding.Location.SourceSpan;
        }

        if (await session.Insights.AtAsync(document, position, cancellationToken).ConfigureAwait(false) is { } insight)
        {
            InsightText.Write(markdown, insight, session.Findings.Flows, culture);
            span = insight.Span;
        }

        return span is { } told ? new(Lsp.MarkupContent.Markdown(markdown.ToString()), Positions.ToRange(text, told)) : null;
    }
}
