using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The names in files, read once for all compilations that a file is part of.</summary>
internal sealed class SourceNames(BoundCatalog catalog, EngineCounters counters)
{
    private readonly ConditionalWeakTable<SyntaxTree, TreeNames> _trees = new();

    /// <summary>The names that sinks have.</summary>
    public SinkNames Sinks { get; } = new(catalog);

    /// <summary>The names of what is marked as a sink in assemblies.</summary>
    public MarkedAssemblies Marked { get; } = new();

    public TreeNames Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_trees.TryGetValue(tree, out var known))
            return known;
        var names = TreeNames.Of(tree, Sinks, cancellation);
        counters.FileRead();
        return _trees.GetValue(tree, _ => names);
    }
}
