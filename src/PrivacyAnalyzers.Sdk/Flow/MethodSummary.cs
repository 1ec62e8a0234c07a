using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Edits;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What calling a method does, said in terms of its parameters: what comes back, what it leaves in the objects it was
/// given, and in its out and ref parameters, what is certain once it has returned, and which of its sends its caller must answer for.
/// </summary>
internal sealed record MethodSummary(
    FlowValue Return,
    FactSet ExitFacts,
    ImmutableArray<KeyValuePair<StorageKey, FlowValue>> Writes,
    ImmutableArray<KeyValuePair<int, FlowValue>> Outputs,
    ImmutableArray<SinkHit> OpenHits)
{
    /// <summary>Nothing is known; also the first guess for a method that calls itself.</summary>
    public static MethodSummary Unknown { get; } = new(FlowValue.Unknown, FactSet.Empty, ImmutableArray<KeyValuePair<StorageKey, FlowValue>>.Empty, ImmutableArray<KeyValuePair<int, FlowValue>>.Empty, ImmutableArray<SinkHit>.Empty);

    /// <summary>With what it calls the delegates that it is given.</summary>
    public ImmutableArray<Callback> Callbacks { get; init; } = ImmutableArray<Callback>.Empty;

    /// <summary>What holds whichever of two methods is called.</summary>
    public MethodSummary Join(MethodSummary other) =>
        new(
            Return.Join(other.Return),
            ExitFacts.Intersect(other.ExitFacts),
            Writes.AddRange(other.Writes),
            Outputs.AddRange(other.Outputs),
            other.OpenHits.IsEmpty ? OpenHits : SameExposure.Once(OpenHits.Concat(other.OpenHits)))
        {
            Callbacks = Callbacks.AddRange(other.Callbacks),
        };

    /// <summary>Whether a further round of a fix-point would bring nothing new.</summary>
    public bool IsSameAs(MethodSummary other) =>
        Return.Equals(other.Return)
        && ExitFacts.Equals(other.ExitFacts)
        && Writes.Length == other.Writes.Length
        && Outputs.SequenceEqual(other.Outputs)
        && Callbacks.Length == other.Callbacks.Length
        && OpenHits.Length == other.OpenHits.Length
        && OpenHits.Zip(other.OpenHits, (mine, theirs) => ReferenceEquals(mine.Site, theirs.Site) && mine.Facts.Equals(theirs.Facts)).All(same => same);
}

/// <summary>A method calls a delegate that it was given.</summary>
/// <param name="Parameter">The ordinal of the parameter that holds the delegate.</param>
/// <param name="Arguments">What it is called with.</param>
/// <param name="Facts">What is known when it is called.</param>
internal sealed record Callback(int Parameter, ImmutableArray<FlowValue> Arguments, FactSet Facts);

/// <summary>All that one body yields.</summary>
/// <param name="Summary">What its callers need to know.</param>
/// <param name="Hits">What arrives at sinks in it.</param>
/// <param name="IsComplete">False when a budget was hit and the result is coarser than it could be.</param>
internal sealed record BodyResult(MethodSummary Summary, ImmutableArray<SinkHit> Hits, bool IsComplete)
{
    /// <summary>What other methods were found to do, on which this rests.</summary>
    public ImmutableArray<SummaryUse> Uses { get; init; } = ImmutableArray<SummaryUse>.Empty;

    /// <summary>The methods that were computed together with this one, because they call each other; what they use is among its uses.</summary>
    public ImmutableArray<SummaryPart> Parts { get; init; } = ImmutableArray<SummaryPart>.Empty;

    /// <summary>For code that was too much to look at.</summary>
    public static BodyResult TooMuch { get; } = new(MethodSummary.Unknown, ImmutableArray<SinkHit>.Empty, IsComplete: false);

    /// <summary>For a method without code; also the first guess for one that calls itself.</summary>
    public static BodyResult Unknown { get; } = new(MethodSummary.Unknown, ImmutableArray<SinkHit>.Empty, IsComplete: true);
}

/// <summary>What a body was told of a method that it calls.</summary>
/// <param name="Method">The method.</param>
/// <param name="Summary">What it was found to do.</param>
internal readonly record struct SummaryUse(IMethodSymbol Method, MethodSummary Summary);

/// <summary>A method that was computed together with another one.</summary>
/// <param name="Method">The method.</param>
/// <param name="Code">The code that it had then, when that was edited.</param>
internal readonly record struct SummaryPart(IMethodSymbol Method, EditedBody? Code);
