using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Texts;

namespace PrivacyAnalyzers.Rules.Policy;

/// <summary>PRV9003: a policy entry, model row or annotation matches nothing.</summary>
internal sealed class MatchesNothing : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV9003", RuleCategories.Policy);

    public override IncidentClass Incident => PolicyFindings.Incident;

    public override void Check(NothingMatched entry, RuleContext context)
    {
        var message = entry.Kind switch
        {
            UnmatchedKind.PurposesOfNothing => Strings.Get("PRV9003_PurposesOfNothing", entry.Text),
            UnmatchedKind.CheckWithoutAnswer => Strings.Get("PRV9003_CheckWithoutAnswer", entry.Text),
            _ when entry.Suggestion is { } meant => Strings.Get("PRV9003_EntrySuggest", entry.Text, meant),
            _ => Strings.Get("PRV9003_Entry", entry.Text),
        };
        context.Report(PolicyFindings.Of(this, entry.Location, message, entry.Suggestion, entry.IsOpen));
    }
}
