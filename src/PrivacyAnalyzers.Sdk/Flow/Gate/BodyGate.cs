using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Tells which bodies of a compilation can matter, by names alone and before anything is bound: those in which a sink is
/// named, and those that name code which may hand what it is given to a sink. All others yield no finding.
/// </summary>
internal sealed class BodyGate(PrivacyModel model, SourceNames names)
{
    private readonly object _closing = new();
    private NameClosure? _closure;

    /// <summary>The declarations with code in <paramref name="tree"/> that have to be looked at.</summary>
    public IReadOnlyList<SyntaxNode> Open(SyntaxTree tree, CancellationToken cancellation)
    {
        var bodies = names.Of(tree, cancellation).Bodies;
        var closure = Closure(cancellation);
        var open = bodies.Any(closure.IsOpen)
            ? BodyDeclarations.In(tree.GetRoot(cancellation)).Where((_, index) => closure.IsOpen(bodies[index])).ToList()
            : [];
        model.Counters.FileChecked(bodies.Length, open.Count);
        return open;
    }

    /// <summary>The names of what hands on to a sink what it is given.</summary>
    public IEnumerable<int> LeadingNames(CancellationToken cancellation) => Closure(cancellation).Leading;

    /// <summary>The names of what brings to a sink what it finds by itself.</summary>
    public IEnumerable<int> LeadingNamesWithoutInput(CancellationToken cancellation) => Closure(cancellation).LeadingWithoutInput;

    /// <summary>Whether a name stands in the code of a file.</summary>
    public bool IsMentioned(string name, SyntaxTree tree, CancellationToken cancellation) => names.Of(tree, cancellation).Mention(NameHash.Short(name));

    private NameClosure Closure(CancellationToken cancellation)
    {
        lock (_closing)
            return _closure ??= new NameClosure(model, names, cancellation);
    }
}
