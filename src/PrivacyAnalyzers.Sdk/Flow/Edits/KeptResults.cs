using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Edits;

/// <summary>
/// What the bodies of a project yielded, one result for each method: the last. States of the code share it, and each has to
/// find out whether what another one computed still holds.
/// </summary>
internal sealed class KeptResults
{
    private readonly ConcurrentDictionary<IMethodSymbol, Kept> _results = new(SymbolEqualityComparer.Default);
    private int _states;

    /// <summary>A number for a state of the code that is new.</summary>
    public int NextState() => Interlocked.Increment(ref _states);

    /// <summary>The result that holds in the state of this number; null when none is known to.</summary>
    public BodyResult? Find(IMethodSymbol method, int state) =>
        _results.TryGetValue(method, out var kept) && kept.State == state ? kept.Result : null;

    /// <summary>The result of the very code that the method has; null when there is none.</summary>
    public BodyResult? Earlier(IMethodSymbol method, EditedBody? code) =>
        _results.TryGetValue(method, out var kept) && ReferenceEquals(kept.Code, code) ? kept.Result : null;

    public void Keep(IMethodSymbol method, BodyResult result, EditedBody? code, int state) =>
        _results.AddOrUpdate(method, new Kept(result, code, state), (_, known) => known.State == state ? known : new Kept(result, code, state));

    private sealed record Kept(BodyResult Result, EditedBody? Code, int State);
}
