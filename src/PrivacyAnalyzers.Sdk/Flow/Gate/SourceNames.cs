using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The names in files, read once for all compilations that a file is part of.</summary>
internal sealed class SourceNames(BoundCatalog catalog, EngineCounters counters)
{
    private readonly SinkNames _sinks = new(catalog);
    private readonly ConditionalWeakTable<SyntaxTree, TreeNames> _trees = new();

    public TreeNames Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_trees.TryGetValue(tree, out var known))
            return known;
        var names = TreeNames.Of(tree, _sinks, cancellation);
        counters.FileRead();
        return _trees.GetValue(tree, _ => names);
    }
}
