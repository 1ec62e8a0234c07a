using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Policy;

/// <summary>PRV9001: privacy.yml cannot be read, or breaks its schema.</summary>
internal sealed class PolicyIsBroken : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV9001", RuleCategories.Policy);

    public override IncidentClass Incident => PolicyFindings.Incident;

    public override void Check(PolicyProblemFound problem, RuleContext context)
    {
        if (problem.Problem.Kind != PolicyProblemKind.UnknownName)
            context.Report(PolicyFindings.Of(this, problem.Location, problem.Problem.Message, problem.Problem.Suggestion));
    }
}
