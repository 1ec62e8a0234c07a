using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Tells which bodies of a compilation can matter. By names alone, before anything is bound: those in which a sink is named, and
/// those that name code which may hand what it is given to a sink. Then, of these, by what the names stand for. All others yield
/// no finding.
/// </summary>
internal sealed class BodyGate(PrivacyModel model, SourceNames names)
{
    private readonly object _closing = new();
    private NameClosure? _closure;
    private LeadGraph? _graph;

    /// <summary>The declarations with code in <paramref name="tree"/> that have to be looked at, as far as names tell.</summary>
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

    /// <summary>Whether a declaration that <see cref="Open"/> let through really leads to a sink.</summary>
    public bool Leads(SyntaxNode declaration, CancellationToken cancellation)
    {
        Closure(cancellation);
        var leads = _graph!.Leads(declaration, cancellation);
        if (leads)
            model.Counters.BodyEntered();
        return leads;
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
        {
            if (_closure is not null)
                return _closure;
            var closure = new NameClosure(model, names, cancellation);
            if (closure.ReachedWithoutName.Any(code => new LeadGraph(model, closure, names.Sinks).Leads(code, cancellation)))
                closure.OpenEverything();
            closure.Finish();
            _graph = new LeadGraph(model, closure, names.Sinks);
            return _closure = closure;
        }
    }
}
