using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Goes from a name to its declaration in the policy, and from a pattern to the code that it stands for.</summary>
internal sealed class DefinitionHandler(LanguageSession session) : IDefinitionHandler
{
    public async Task<Location[]> HandleAsync(DefinitionParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var open = snapshot.OpenAt(request.TextDocument.Uri);
        var position = Positions.ToOffset(open.Text, request.Position);
        if (await NamePlace.AtAsync(snapshot, open, position, cancellationToken).ConfigureAwait(false) is { } place)
            return place.Policy is { } policy && policy.DeclarationOf(place.Kind, place.Name) is { } declared
                ? [new(snapshot.AddressOf(policy.Path).Uri, Positions.ToRange(policy.Text, declared.Scalar.Span))]
                : [];
        return open.IsPolicy ? await new PolicyLanguage(session, snapshot, open).TargetsAsync(position, cancellationToken).ConfigureAwait(false) : [];
    }
}
