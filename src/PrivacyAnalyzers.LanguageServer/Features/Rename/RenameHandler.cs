using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Renames a purpose, controller or recipient in the policy and in the code.</summary>
internal sealed class RenameHandler(LanguageSession session) : IRenameHandler
{
    public async Task<WorkspaceEdit?> HandleAsync(RenameParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var open = snapshot.OpenAt(request.TextDocument.Uri);
        return await NamePlace.AtAsync(snapshot, open, Positions.ToOffset(open.Text, request.Position), cancellationToken).ConfigureAwait(false) is { } place && NameRenames.CanRename(place)
            ? await new NameRenames(session.Editor, snapshot).RenameAsync(place, request.NewName, cancellationToken).ConfigureAwait(false)
            : null;
    }
}
