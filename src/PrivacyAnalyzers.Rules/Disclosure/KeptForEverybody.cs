using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3009: personal data is kept in a cache or static under a key that does not tell people apart.</summary>
internal sealed class KeptForEverybody : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV3009", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備", "事例10");

    public override void Check(PersonKept kept, RuleContext context) =>
        context.Report(new Finding(this, kept.Location, kept.Type.Name, kept.Place) { Container = kept.Container, Identity = kept.Place });
}
