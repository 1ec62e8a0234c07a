using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Offers what may be written in a policy, and between the quotes of an annotation.</summary>
internal sealed class CompletionHandler(LanguageSession session) : ICompletionHandler
{
    public async Task<CompletionList> HandleAsync(CompletionParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var open = snapshot.OpenAt(request.TextDocument.Uri);
        var position = Positions.ToOffset(open.Text, request.Position);
        if (open.IsPolicy)
            return await new PolicyLanguage(session, snapshot, open).CompleteAsync(position, cancellationToken).ConfigureAwait(false);
        if (await NamePlace.AtAsync(snapshot, open, position, cancellationToken).ConfigureAwait(false) is not { } place)
            return new(IsIncomplete: false, []);
        var names = await session.Recognizers.NamesOfAsync(place.Projects, cancellationToken).ConfigureAwait(false);
        var completions = new PolicyCompletions(
            place.Policy?.Policy ?? PrivacyPolicy.Empty, names, new SymbolProposals(place.Projects, session.Recognizers), session.Editor.Culture);
        return Proposals.ToList(completions.Names(place.Kind), open.Text, place.Span);
    }
}
