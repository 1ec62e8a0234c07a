using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Policy;

/// <summary>PRV9002: a purpose, category, recipient or controller that nothing declares, in privacy.yml or in an annotation.</summary>
internal sealed class UnknownName : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV9002", RuleCategories.Policy);

    public override IncidentClass Incident => PolicyFindings.Incident;

    public override void Check(PolicyProblemFound problem, RuleContext context)
    {
        if (problem.Problem.Kind == PolicyProblemKind.UnknownName)
            context.Report(PolicyFindings.Of(this, problem.Location, problem.Problem.Message, problem.Problem.Suggestion));
    }

    public override void Check(NameUsed name, RuleContext context)
    {
        // Where the policy declares none, the names are the code's own.
        var names = context.Policy.Names;
        if (names.Declares(name.Kind) && !names.IsKnown(name.Kind, name.Name))
            context.Report(PolicyFindings.Of(
                this, name.Location, names.Explain(name.Kind, name.Name), names.Suggest(name.Kind, name.Name), unknownPurpose: name.Kind == NameKind.Purpose ? name.Name.Trim() : null));
    }
}
