using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3004: an endpoint returns personal data without establishing who asks.</summary>
internal sealed class AnsweredWithoutAsking : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV3004", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "アクセス制御不備", "事例9");

    public override void Check(EndpointReturned answer, RuleContext context)
    {
        // The program that a library serves may ask for all of it; only where the library itself asks elsewhere is it known to be its matter.
        if (answer.IsGuarded || (!answer.IsGuardedElsewhere && !answer.IsFunction && context.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary))
            return;
        context.Report(new Finding(this, answer.Location, answer.Text, answer.Type.Name, EndpointFindings.Categories(answer))
        {
            Data = answer.Data,
            Container = answer.Container,
            Identity = answer.Text,
            // A gateway may stand in front of a program that never asks.
            IsSuggestion = !answer.IsGuardedElsewhere,
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Route, answer.Route),
        });
    }
}
