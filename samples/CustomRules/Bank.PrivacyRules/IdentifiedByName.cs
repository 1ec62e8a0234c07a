using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Events;

namespace Bank.PrivacyRules;

/// <summary>BANK002: two customers may have the same name; at the counter it takes the customer number.</summary>
public sealed class IdentifiedByName : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "BANK002",
        "A customer is identified by what others may share",
        "A {0} is picked by {1} alone; ask for the customer number as well",
        "Bank.Privacy",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "確認不足", "事例10");

    public override void Check(PersonLookedUp found, RuleContext context) =>
        context.Report(new Finding(this, found.Location, found.Type.Name, found.By) { Container = found.Container, Identity = found.By });
}
