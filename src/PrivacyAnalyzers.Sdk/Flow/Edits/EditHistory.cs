using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Edits;

/// <summary>
/// What all states of the code since one compilation have in common. It knows earlier versions of files as long as somebody
/// holds a place in them, and keeps none by itself.
/// </summary>
internal sealed class EditHistory(Compilation compilation)
{
    private readonly ConditionalWeakTable<SyntaxTree, SyntaxTree> _starts = new();
    private readonly ConditionalWeakTable<SyntaxNode, SemanticModel> _bound = new();

    /// <summary>The files that the history begins with.</summary>
    public ImmutableArray<SyntaxTree> Start { get; } = compilation.SyntaxTrees.ToImmutableArray();

    public TreeShapes Shapes { get; } = new();

    /// <summary>Whether the history begins with this file.</summary>
    public bool Has(SyntaxTree tree) => compilation.ContainsSyntaxTree(tree);

    /// <summary>The file that <paramref name="version"/> is a later version of.</summary>
    public bool TryGetStart(SyntaxTree version, [NotNullWhen(true)] out SyntaxTree? start) => _starts.TryGetValue(version, out start);

    public void Remember(SyntaxTree version, SyntaxTree start) => _starts.GetValue(version, _ => start);

    public EditedBody? Bind(ShapedBody start, ShapedBody now)
    {
        var body = EditedBody.Of(start, now, PlainSemantics.Of(compilation, start.Declaration.SyntaxTree));
        if (body is not null)
            _bound.GetValue(body.Code, _ => body.Semantics);
        return body;
    }

    public SemanticModel SemanticsOf(SyntaxNode node)
    {
        foreach (var around in node.AncestorsAndSelf())
            if (_bound.TryGetValue(around, out var semantics))
                return semantics;
        throw new ArgumentException("The code is neither of this project nor of an edit in it.", nameof(node));
    }
}
