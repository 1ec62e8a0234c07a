using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3011: a whole personal entity is returned where the response is read by others than its subject.</summary>
internal sealed class WholeEntityReturned : PrivacyRule
{
    /// <summary>From here on data does harm whoever reads it.</summary>
    private const int Grave = 4;

    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV3011", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public override void Check(EndpointReturned answer, RuleContext context)
    {
        // Where nobody asks who is there, that is told instead; an answer to its own subject is no disclosure.
        if (!answer.IsGuarded || answer.LooksAtWhoAsks || !answer.IsEntity || !answer.Data.Any(data => data.Category.Tier >= Grave))
            return;
        context.Report(new Finding(this, answer.Location, answer.Text, answer.Type.Name, EndpointFindings.Categories(answer))
        {
            Data = answer.Data,
            Container = answer.Container,
            Identity = answer.Text,
        });
    }
}
