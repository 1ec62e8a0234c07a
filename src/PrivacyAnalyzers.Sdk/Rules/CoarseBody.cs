using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules;

/// <summary>A method that is too large or too tangled to be followed closely.</summary>
/// <param name="Method">The method, with its type.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record CoarseBody(string Method, FileLinePositionSpan Place);

/// <summary>Keeps the methods at which a budget was hit. Safe for concurrent use.</summary>
internal sealed class CoarseBodyList
{
    private readonly ConcurrentDictionary<(string Path, string Method), CoarseBody> _bodies = new();

    /// <summary>Says how the last analysis of <paramref name="method"/> ended.</summary>
    public void Note(IMethodSymbol method, bool isComplete)
    {
        if (isComplete && _bodies.IsEmpty)
            return;
        var body = new CoarseBody(method.ToDisplayString(), PageCode.PlaceOf(method.Locations[0]));
        var key = (body.Place.Path, body.Method);
        if (isComplete)
            _bodies.TryRemove(key, out _);
        else
            _bodies[key] = body;
    }

    public ImmutableArray<CoarseBody> ToImmutable() =>
        _bodies.Values.OrderBy(body => body.Place.Path, StringComparer.Ordinal).ThenBy(body => body.Place.StartLinePosition).ThenBy(body => body.Method, StringComparer.Ordinal).ToImmutableArray();
}
