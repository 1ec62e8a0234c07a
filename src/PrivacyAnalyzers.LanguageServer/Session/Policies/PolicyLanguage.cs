using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Workspace;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>What can be asked about a policy that is open, beyond the names in it, which annotations have too.</summary>
internal sealed class PolicyLanguage(LanguageSession session, Snapshot snapshot, OpenDocument open)
{
    /// <summary>How much of what a pattern stands for is listed.</summary>
    private const int Most = 10;

    /// <summary>What a key is for, or what a pattern stands for.</summary>
    public async Task<Lsp.Hover?> HoverAsync(int position, CancellationToken cancellationToken)
    {
        if (new PolicyText(open.Text, open.Path).At(position) is not { Field: { } field } item)
            return null;
        var culture = session.Editor.Culture;
        var markdown = new Markdown();
        if (item.Role == PolicyItemRole.Pattern)
        {
            var targets = await PolicyTargets.OfAsync(item.Scalar.Value, snapshot.ProjectsUnder(open.Path), cancellationToken).ConfigureAwait(false);
            markdown.Paragraph(Strings.Format("Policy_Matches", culture, targets.Length));
            foreach (var target in targets.Take(Most))
                markdown.Item(Markdown.Code(target.ToDisplayString()));
            if (targets.Length > Most)
                markdown.Item("…");
        }
        else
            markdown.Paragraph($"**{Markdown.Code(field.Name)}**: {Markdown.Escape(field.Describe(culture))}");

        return new(Lsp.MarkupContent.Markdown(markdown.ToString()), Positions.ToRange(open.Text, item.Scalar.Span));
    }

    /// <summary>Where what a pattern stands for is declared.</summary>
    public async Task<Lsp.Location[]> TargetsAsync(int position, CancellationToken cancellationToken)
    {
        if (new PolicyText(open.Text, open.Path).At(position) is not { Role: PolicyItemRole.Pattern, Scalar.Value: var pattern })
            return [];
        var targets = await PolicyTargets.OfAsync(pattern, snapshot.ProjectsUnder(open.Path), cancellationToken).ConfigureAwait(false);
        return [.. targets.SelectMany(target => target.Locations).Where(location => location.IsInSource).Select(FindingTranslator.LocationOf)];
    }

    /// <summary>What may be written.</summary>
    public async Task<Lsp.CompletionList> CompleteAsync(int position, CancellationToken cancellationToken)
    {
        var cursor = PolicyCursor.At(open.Text, position);
        var policy = new PolicyText(open.Text, open.Path).Policy;
        var projects = snapshot.ProjectsUnder(open.Path);
        var names = await session.Recognizers.NamesOfAsync(projects, cancellationToken).ConfigureAwait(false);
        var completions = new PolicyCompletions(policy, names, new SymbolProposals(projects, session.Recognizers), session.Editor.Culture);
        var proposals = await completions.AtAsync(cursor, open.Text, cancellationToken).ConfigureAwait(false);
        return Proposals.ToList(cursor.HasColon ? proposals.Select(proposal => proposal with { Tail = "" }) : proposals, open.Text, cursor.Word, cursor.Lead);
    }
}
