using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Flow.Edits;

/// <summary>
/// The bodies in which the code as it is now differs from the compilation whose symbols are used for it. Immutable; all else in
/// the code is what it was.
/// </summary>
internal sealed class BodyEdits
{
    private readonly EditHistory _history;
    private readonly ImmutableDictionary<SyntaxTree, SyntaxTree> _now;
    private readonly ImmutableDictionary<SyntaxNode, EditedBody> _bodies;

    private BodyEdits(EditHistory history, IReadOnlyList<SyntaxTree> trees, ImmutableDictionary<SyntaxTree, SyntaxTree> now, ImmutableDictionary<SyntaxNode, EditedBody> bodies)
    {
        _history = history;
        Trees = trees;
        _now = now;
        _bodies = bodies;
    }

    /// <summary>The shapes of files that were edited.</summary>
    public TreeShapes Shapes => _history.Shapes;

    /// <summary>The files as they are now.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>The files that differ, as they are now.</summary>
    public IEnumerable<SyntaxTree> EditedTrees => _now.Values;

    /// <summary>The declarations whose code differs, as they were, with the code that they have now.</summary>
    public IEnumerable<KeyValuePair<SyntaxNode, EditedBody>> Bodies => _bodies;

    /// <summary>The code as <paramref name="compilation"/> has it.</summary>
    public static BodyEdits None(Compilation compilation) =>
        new(new EditHistory(compilation), compilation.SyntaxTrees.ToImmutableArray(), ImmutableDictionary<SyntaxTree, SyntaxTree>.Empty, ImmutableDictionary<SyntaxNode, EditedBody>.Empty);

    /// <summary>The code as <paramref name="trees"/> have it; null when more differs than bodies.</summary>
    public BodyEdits? To(IReadOnlyList<SyntaxTree> trees, CancellationToken cancellation)
    {
        var start = _history.Start;
        if (trees.SequenceEqual(Trees))
            return this;
        if (trees.Count != start.Length)
            return null;
        var now = ImmutableDictionary.CreateBuilder<SyntaxTree, SyntaxTree>();
        var bodies = ImmutableDictionary.CreateBuilder<SyntaxNode, EditedBody>();
        for (var index = 0; index < trees.Count; index++)
        {
            if (ReferenceEquals(start[index], trees[index]))
                continue;
            if (!Add(start[index], trees[index], bodies, cancellation))
                return null;
            now.Add(start[index], trees[index]);
        }

        foreach (var tree in now)
            _history.Remember(tree.Value, tree.Key);
        return new(_history, trees, now.ToImmutable(), bodies.ToImmutable());
    }

    /// <summary>The code that the declaration <paramref name="start"/> has now when that differs; else null.</summary>
    public EditedBody? Of(SyntaxNode start) => _bodies.TryGetValue(start, out var body) ? body : null;

    /// <summary>The declaration as it was in the compilation of the symbols, for one as it is now.</summary>
    public SyntaxNode Start(SyntaxNode declaration, CancellationToken cancellation)
    {
        if (!_history.TryGetStart(declaration.SyntaxTree, out var start))
            return declaration;
        var index = _history.Shapes.Of(declaration.SyntaxTree, cancellation).Bodies.Select(body => body.Declaration).ToList().IndexOf(declaration);
        return _history.Shapes.Of(start, cancellation).Bodies[index].Declaration;
    }

    /// <summary>What knows the meaning of the names around <paramref name="node"/>, which may be of code that was edited meanwhile.</summary>
    public SemanticModel SemanticsOf(SyntaxNode node) => _history.SemanticsOf(node);

    /// <summary>
    /// Where a place is now that was found in this or an earlier version of its file. Null when the file is none of this project.
    /// </summary>
    public Location? Now(Location location, CancellationToken cancellation)
    {
        if (location.SourceTree is not { } tree)
            return null;
        if (!_history.TryGetStart(tree, out var start))
        {
            if (!_history.Has(tree))
                return null;
            start = tree;
        }

        var now = _now.TryGetValue(start, out var edited) ? edited : start;
        if (now == tree)
            return location;
        var (from, to) = (_history.Shapes.Of(tree, cancellation), _history.Shapes.Of(now, cancellation));
        var span = location.SourceSpan;
        var at = to.PositionOf(from.PlaceOf(span.Start));
        var end = span.IsEmpty ? at : to.PositionOf(from.PlaceOf(span.End - 1)) + 1;
        return Location.Create(now, TextSpan.FromBounds(at, System.Math.Max(at, end)));
    }

    private bool Add(SyntaxTree start, SyntaxTree now, ImmutableDictionary<SyntaxNode, EditedBody>.Builder bodies, CancellationToken cancellation)
    {
        if (start.FilePath != now.FilePath || !start.Options.Equals(now.Options))
            return false;
        var (before, after) = (_history.Shapes.Of(start, cancellation), _history.Shapes.Of(now, cancellation));
        if (before.Number != after.Number || before.Bodies.Length != after.Bodies.Length)
            return false;
        foreach (var (was, body) in before.Bodies.Zip(after.Bodies, (was, body) => (was, body)))
        {
            if (was.Text == body.Text)
                continue;
            var known = Of(was.Declaration);
            if ((known is not null && known.Text == body.Text ? known : _history.Bind(was, body)) is not { } edited)
                return false;
            bodies.Add(was.Declaration, edited);
        }

        return true;
    }
}
