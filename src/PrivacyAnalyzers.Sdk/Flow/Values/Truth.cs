using System;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>What a boolean means: the facts that hold when it is true, and those that hold when it is false.</summary>
internal sealed record Truth(FactSet WhenTrue, FactSet WhenFalse)
{
    /// <summary>Says nothing either way.</summary>
    public static Truth Unknown { get; } = new(FactSet.Empty, FactSet.Empty);

    public static Truth True { get; } = new(FactSet.Empty, FactSet.Impossible);

    public static Truth False { get; } = new(FactSet.Impossible, FactSet.Empty);

    /// <summary>Neither true nor false: a nullable boolean that is null.</summary>
    public static Truth Never { get; } = new(FactSet.Impossible, FactSet.Impossible);

    /// <summary>A check whose positive answer is <paramref name="fact"/>.</summary>
    public static Truth Of(Fact fact) => new(FactSet.Of(fact), FactSet.Of(fact.Negate()));

    public Truth Not() => new(WhenFalse, WhenTrue);

    /// <summary>Both are true.</summary>
    public Truth And(Truth other) => new(WhenTrue.Union(other.WhenTrue), WhenFalse.Intersect(WhenTrue.Union(other.WhenFalse)));

    /// <summary>At least one is true.</summary>
    public Truth Or(Truth other) => Not().And(other.Not()).Not();

    /// <summary>Either of two values of one variable, of which it is not known which.</summary>
    public Truth Join(Truth other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var joined = new Truth(WhenTrue.Intersect(other.WhenTrue), WhenFalse.Intersect(other.WhenFalse));
        return joined.WhenTrue.IsEmpty && joined.WhenFalse.IsEmpty ? Unknown : joined;
    }

    /// <summary>The same boolean seen on a path on which <paramref name="facts"/> hold besides.</summary>
    public Truth On(FactSet facts) =>
        facts.IsEmpty ? this : new Truth(WhenTrue.Union(facts), WhenFalse.Union(facts));

    public Truth Substitute(Func<Entity, Entity?> map) =>
        ReferenceEquals(this, Unknown) ? this : new Truth(WhenTrue.Substitute(map), WhenFalse.Substitute(map));
}
