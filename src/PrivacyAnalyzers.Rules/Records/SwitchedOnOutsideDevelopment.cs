using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>PRV4007: a framework switch that exposes personal data is on outside development.</summary>
internal sealed class SwitchedOnOutsideDevelopment : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV4007", RuleCategories.Records);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public override void Check(SwitchTurnedOn turned, RuleContext context)
    {
        if (!turned.IsForDevelopment)
            context.Report(new Finding(this, turned.Location, turned.Name)
            {
                Container = turned.Container,
                Identity = turned.Name,
                Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Shown, turned.Switch.Flags.IsEmpty ? null : string.Join(",", turned.Switch.Flags)),
            });
    }
}
