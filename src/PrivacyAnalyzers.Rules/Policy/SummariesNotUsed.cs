using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Texts;

namespace PrivacyAnalyzers.Rules.Policy;

/// <summary>PRV9005: what the methods of another assembly do was written down, and this version cannot read it.</summary>
internal sealed class SummariesNotUsed : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV9005", RuleCategories.Policy);

    public override IncidentClass Incident => PolicyFindings.Incident;

    public override void Check(SummariesNotRead summaries, RuleContext context) =>
        context.Report(PolicyFindings.Of(this, summaries.Location, Strings.Get("PRV9005_Unread", summaries.AssemblyName), null));
}
