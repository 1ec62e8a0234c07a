using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules;

/// <summary>What there is to say of the policy file itself.</summary>
internal sealed class PolicyFileEvents(PrivacyModel model, HostOptions options, AdditionalText file, CancellationToken cancellation)
{
    public void Raise(Action<Location, Action<PrivacyRule, RuleContext>> raise)
    {
        if (model.Policy.Packs.FirstOrDefault(pack => pack.Path == file.Path) is { } pack)
            RaiseProblems(pack, raise);
        else if (file.Path == model.Policy.Path)
            RaiseAll(raise);
    }

    private void RaiseProblems(PrivacyPolicy policy, Action<Location, Action<PrivacyRule, RuleContext>> raise)
    {
        foreach (var problem in policy.Problems)
        {
            var found = new PolicyProblemFound(problem, Location.Create(file.Path, problem.Span, problem.LineSpan));
            raise(found.Location, (rule, context) => rule.Check(found, context));
        }
    }

    private void RaiseAll(Action<Location, Action<PrivacyRule, RuleContext>> raise)
    {
        RaiseProblems(model.Policy, raise);

        if (options.AsOf is { } day)
            foreach (var decision in model.Policy.Decisions.Where(decision => decision.IsExpired(day)))
            {
                var expired = new DecisionExpired(decision, At(decision.Span));
                raise(expired.Location, (rule, context) => rule.Check(expired, context));
            }

        foreach (var entry in UnmatchedEntries.In(model, cancellation).Where(entry => !entry.IsOpen || options.IsWholeSolution))
        {
            var unmatched = new NothingMatched(UnmatchedKind.Entry, entry.Text, entry.Meant, At(entry.Span), entry.IsOpen);
            raise(unmatched.Location, (rule, context) => rule.Check(unmatched, context));
        }
    }

    private Location At(TextSpan span) =>
        Location.Create(file.Path, span, file.GetText(cancellation)?.Lines.GetLinePositionSpan(span) ?? default);
}
