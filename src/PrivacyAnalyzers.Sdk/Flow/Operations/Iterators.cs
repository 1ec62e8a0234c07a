using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary><c>yield return customer.Email</c>: one element of the sequence that the caller gets.</summary>
internal sealed class YieldReturnTransfer : OperationTransfer<IReturnOperation>
{
    protected override FlowValue Apply(IReturnOperation operation, BodyInterpreter body)
    {
        var element = body.Evaluate(operation.ReturnedValue);
        var facts = element.Entity is { } entity ? body.State.Facts.Without(about => !about.Concerns(entity)) : FactSet.Empty;
        Iterators.Yield(element, facts, operation.Syntax, body);
        return FlowValue.Unknown;
    }
}

/// <summary>Sequences that are made by the way.</summary>
internal static class Iterators
{
    /// <summary>Adds an element to the sequence that the body gives; what holds of every element so far stays known.</summary>
    public static void Yield(FlowValue element, FactSet facts, Microsoft.CodeAnalysis.SyntaxNode site, BodyInterpreter body)
    {
        element = element.Substitute(Sequences.AtNoSite);
        facts = facts.Substitute(Sequences.AtNoSite);
        body.Yielded = body.Yielded is { Element: { } known } before
            ? before with { Element = known.Join(element), ElementFacts = before.ElementFacts.Intersect(facts) }
            : new FlowValue { Entity = Entity.Created(site), Element = element, ElementFacts = facts };
    }
}
