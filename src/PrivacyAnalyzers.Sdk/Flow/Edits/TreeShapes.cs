using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Edits;

/// <summary>The shapes of files that were edited, each kept as long as that version of the file.</summary>
internal sealed class TreeShapes
{
    private readonly ConditionalWeakTable<SyntaxTree, TreeShape> _shapes = new();

    public TreeShape Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_shapes.TryGetValue(tree, out var known))
            return known;
        var shape = TreeShape.Of(tree, cancellation);
        return _shapes.GetValue(tree, _ => shape);
    }
}
