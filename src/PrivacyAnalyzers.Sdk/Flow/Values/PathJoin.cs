namespace PrivacyAnalyzers.Flow.Values;

/// <summary>
/// What becomes of values where two paths meet. A boolean stored on one path keeps the facts of that path in its meaning, which is
/// how <c>var ok = a &amp;&amp; b; if (ok) …</c> is understood; so does null, for <c>var to = a ? null : b; if (to != null) …</c>.
/// </summary>
/// <param name="here">What holds on my path.</param>
/// <param name="there">What holds on theirs.</param>
internal sealed class PathJoin(FactSet here, FactSet there)
{
    /// <summary>Whether a path tells of nothing: what only one stores, or both store alike, stays as it is.</summary>
    public bool IsPlain { get; } = here.IsEmpty && there.IsEmpty;

    /// <summary>What only my path assigns: it is read only where that path was taken, and tells of it.</summary>
    public FlowValue OnlyMine(FlowValue value) => OnOnePath(value, here);

    /// <summary>What only their path assigns.</summary>
    public FlowValue OnlyTheirs(FlowValue value) => OnOnePath(value, there);

    /// <summary>What both assign.</summary>
    public FlowValue Either(FlowValue mine, FlowValue theirs)
    {
        if (ReferenceEquals(mine, theirs) && (IsPlain || !mine.IsMeaningful))
            return mine;
        var joined = mine.Join(theirs);
        if (FlowValue.IsBoolean(mine.Type) && FlowValue.IsBoolean(theirs.Type))
            joined = joined with { Truth = mine.Truth.On(here).Join(theirs.Truth.On(there)) };
        if (mine.TellsOfNull || theirs.TellsOfNull)
            joined = joined with { NullTruth = mine.NullTruth.On(here).Join(theirs.NullTruth.On(there)) };

        // The same object again: what did not change is not to be looked at again.
        return joined.Equals(mine) ? mine : joined;
    }

    private static FlowValue OnOnePath(FlowValue value, FactSet facts)
    {
        if (facts.IsEmpty)
            return value;
        if (FlowValue.IsBoolean(value.Type))
            value = value with { Truth = value.Truth.On(facts) };
        return value.TellsOfNull ? value with { NullTruth = value.NullTruth.On(facts) } : value;
    }
}
