using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Shows over methods what personal data leaves in them, and over types why their code runs.</summary>
internal sealed class CodeLensHandler(LanguageSession session) : ICodeLensHandler
{
    public async Task<CodeLens[]> HandleAsync(CodeLensParams request, CancellationToken cancellationToken)
    {
        var snapshot = session.Store.Current;
        var open = snapshot.OpenAt(request.TextDocument.Uri);
        if (!session.Choices.Current.CodeLens || snapshot.FindSource(open.Uri) is not { } document)
            return [];
        var facts = await session.Analyzer.AnalyzeAsync(document, cancellationToken).ConfigureAwait(false);
        var lenses = await session.Lenses.OfAsync(document, facts.Flows, cancellationToken).ConfigureAwait(false);
        return [.. lenses.Select(lens => LensWords.Translate(lens, open, snapshot, session.Editor.Culture))];
    }
}
