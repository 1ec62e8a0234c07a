using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Shows what inferred values hold.</summary>
internal sealed class InlayHintHandler(LanguageSession session) : IInlayHintHandler
{
    public async Task<InlayHint[]> HandleAsync(InlayHintParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var open = snapshot.OpenAt(request.TextDocument.Uri);
        if (!session.Choices.Current.InlayHints || snapshot.FindSource(open.Uri) is not { } document)
            return [];
        var culture = session.Editor.Culture;
        var values = await session.Inferred.InAsync(document, Positions.ToSpan(open.Text, request.Range), cancellationToken).ConfigureAwait(false);
        return
        [
            .. values.Select(value => new InlayHint(
                Positions.ToRange(open.Text, value.Name).End,
                DataWords.Titles(value.Data, culture),
                InlayHintKind.Type,
                MarkupContent.Markdown(Markdown.Escape(DataWords.Describe(value.Data, culture))))),
        ];
    }
}
