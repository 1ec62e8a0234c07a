using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3005: a person is looked up or matched by something that others may share.</summary>
internal sealed class LookedUpByName : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV3005", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("漏えい", "誤交付", "確認不足", "事例10");

    public override void Check(PersonLookedUp found, RuleContext context) =>
        context.Report(new Finding(this, found.Location, found.Type.Name, found.By)
        {
            Container = found.Container,
            Identity = found.Type.Name + ":" + found.By,
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.IdExpression, found.IsMatched ? null : found.IdExpression),
        });
}
