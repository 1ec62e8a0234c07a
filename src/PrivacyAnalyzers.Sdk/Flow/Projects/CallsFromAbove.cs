using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Projects.Written;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// The methods that code of other projects was seen to run, and which leave something for their callers to answer for: whom they send
/// to was judged there. Safe for concurrent use.
/// </summary>
internal sealed class CallsFromAbove
{
    private readonly ConcurrentDictionary<string, bool> _methods = new(StringComparer.Ordinal);

    /// <summary>The ids of the methods.</summary>
    public ImmutableHashSet<string> Methods => _methods.Keys.ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Code of <paramref name="caller"/> runs <paramref name="method"/>.</summary>
    public void Note(IMethodSymbol method, MethodSummary summary, IAssemblySymbol caller)
    {
        if (!summary.OpenHits.IsEmpty && !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, caller) && SymbolText.Of(method) is { } id)
            _methods.TryAdd(id, true);
    }
}
