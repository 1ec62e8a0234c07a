using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>Gives booleans and dates their meaning: what a person's own opt-out state says.</summary>
internal static class States
{
    /// <summary>A state member read from an object tells about that object.</summary>
    public static FlowValue OfMember(FlowValue? owner, ISymbol member, FlowValue value, BodyInterpreter body)
    {
        if (owner?.Entity is not { } person || body.Model.Recognizer.StateOf(member) is not { } state)
            return value;
        var allowed = Allowed(state.Fact, person, state.Purposes, state.Category);
        if (state.AllowedWhenNull)
            value = value with { NullTruth = allowed };
        return state.AllowedValue is { } good ? value with { Truth = good ? allowed : allowed.Not() } : value;
    }

    private static Truth Allowed(FactKind fact, Entity person, ImmutableArray<Purpose> purposes, DataCategory? category) =>
        purposes.IsEmpty
            ? Truth.Of(new Fact(fact, person, Allows: true, Category: category?.Id))
            : purposes.Select(purpose => Truth.Of(new Fact(fact, person, Allows: true, purpose.Path, category?.Id))).Aggregate((sum, next) => sum.And(next));

    /// <summary>A check asked about <paramref name="person"/>.</summary>
    public static Truth OfCheck(CheckMeaning check, Entity person)
    {
        var allowed = Allowed(check.Fact, person, check.Purposes, check.Category);
        return check.Negated ? allowed.Not() : allowed;
    }
}
