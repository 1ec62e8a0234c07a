using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Edits;

namespace PrivacyAnalyzers.Flow;

/// <summary>A method that is being interpreted, among those that wait for it.</summary>
/// <param name="depth">How many wait.</param>
/// <param name="guess">What who calls it meanwhile is told.</param>
internal sealed class SummaryFrame(int depth, BodyResult guess)
{
    public int Depth { get; } = depth;

    /// <summary>The outermost method of a cycle that this one takes part in; its own depth when in none.</summary>
    public int Lowest { get; set; } = depth;

    /// <summary>Whether it was called by what it calls.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>What it was told of others.</summary>
    public Dictionary<IMethodSymbol, MethodSummary> Uses { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The methods that are computed together with it.</summary>
    public Dictionary<IMethodSymbol, EditedBody?> Parts { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What the last round yielded.</summary>
    public BodyResult Result { get; set; } = guess;

    /// <summary>A part of the cycle was computed on the way: what it rests on, this rests on.</summary>
    public void Take(IMethodSymbol part, BodyResult result, PrivacyModel model, CancellationToken cancellation)
    {
        Parts[part] = model.Bodies.EditOf(part, cancellation);
        foreach (var inner in result.Parts)
            Parts[inner.Method] = inner.Code;
        foreach (var use in result.Uses)
            if (!Uses.ContainsKey(use.Method))
                Uses.Add(use.Method, use.Summary);
    }

    /// <summary>The result of a method of the cycle, with what all of it rests on.</summary>
    public BodyResult Final(BodyResult result) => result with
    {
        Uses = Uses.Select(use => new SummaryUse(use.Key, use.Value)).ToImmutableArray(),
        Parts = Parts.Select(part => new SummaryPart(part.Key, part.Value)).ToImmutableArray(),
    };
}
