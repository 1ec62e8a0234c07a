using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>PRV5007: password rules weaker than the guidance.</summary>
internal sealed class ShortPassword : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV5007", RuleCategories.HighRisk);

    public override IncidentClass Incident { get; } = new("おそれ", "不正アクセス", "簡易なパスワード設定");

    public override void Check(PasswordLengthSet set, RuleContext context)
    {
        if (set.Length >= set.Least)
            return;
        context.Report(new Finding(this, set.Location, set.Length, set.Least)
        {
            Container = set.Container,
            Identity = "length",
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Suggestion, set.Least.ToString(CultureInfo.InvariantCulture)),
        });
    }
}
