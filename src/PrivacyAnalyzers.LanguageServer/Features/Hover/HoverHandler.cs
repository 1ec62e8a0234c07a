using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Tells what stands under the pointer.</summary>
internal sealed class HoverHandler(LanguageSession session) : IHoverHandler
{
    public async Task<Protocol.Hover?> HandleAsync(HoverParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var open = snapshot.OpenAt(request.TextDocument.Uri);
        var position = Positions.ToOffset(open.Text, request.Position);
        if (await NamePlace.AtAsync(snapshot, open, position, cancellationToken).ConfigureAwait(false) is { Name.Length: > 0 } place)
        {
            var markdown = new Markdown();
            NameText.Write(markdown, place, session.Editor.Culture);
            return new(MarkupContent.Markdown(markdown.ToString()), Positions.ToRange(open.Text, place.Span));
        }

        if (open.IsPolicy)
            return await new PolicyLanguage(session, snapshot, open).HoverAsync(position, cancellationToken).ConfigureAwait(false);
        return snapshot.FindSource(open.Uri) is { } document
            ? await new CodeHover(session).AtAsync(document, open.Text, position, cancellationToken).ConfigureAwait(false)
            : null;
    }
}
