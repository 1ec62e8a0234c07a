using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Says what a rename would begin with.</summary>
internal sealed class PrepareRenameHandler(LanguageSession session) : IPrepareRenameHandler
{
    public async Task<PrepareRenameResult?> HandleAsync(PrepareRenameParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var open = snapshot.OpenAt(request.TextDocument.Uri);
        return await NamePlace.AtAsync(snapshot, open, Positions.ToOffset(open.Text, request.Position), cancellationToken).ConfigureAwait(false) is { } place && NameRenames.CanRename(place)
            ? new(Positions.ToRange(open.Text, place.Span), place.Name)
            : null;
    }
}
