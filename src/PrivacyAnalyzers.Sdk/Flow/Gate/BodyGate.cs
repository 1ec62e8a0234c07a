using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Edits;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Tells which bodies of a compilation can matter. By names alone, before anything is bound: those in which a sink is named, and
/// those that name code which may hand what it is given to a sink. Then, of these, by what the names stand for. All others yield
/// no finding.
/// </summary>
internal sealed class BodyGate
{
    private readonly PrivacyModel _model;
    private readonly SourceNames _names;
    private readonly BodyGate? _start;
    private readonly ConcurrentDictionary<SyntaxNode, bool> _bring = new();
    private readonly object _closing = new();
    private INameClosure? _closure;
    private LeadGraph? _graph;
    private bool? _leadsToMore;

    public BodyGate(PrivacyModel model, SourceNames names)
        : this(model, names, start: null)
    {
    }

    private BodyGate(PrivacyModel model, SourceNames names, BodyGate? start)
    {
        _model = model;
        _names = names;
        _start = start;
    }

    /// <summary>The gate of the same compilation after edits.</summary>
    public BodyGate After(PrivacyModel edited) => new(edited, _names, _start ?? this);

    /// <summary>The declarations with code in <paramref name="tree"/> that have to be looked at, as far as names tell.</summary>
    public IReadOnlyList<SyntaxNode> Open(SyntaxTree tree, CancellationToken cancellation)
    {
        var bodies = _names.Of(tree, cancellation).Bodies;
        var closure = Closure(cancellation);
        var open = bodies.Any(closure.IsOpen)
            ? BodyDeclarations.In(tree.GetRoot(cancellation)).Where((_, index) => closure.IsOpen(bodies[index])).ToList()
            : [];
        _model.Counters.FileChecked(bodies.Length, open.Count);
        return open;
    }

    /// <summary>Whether a declaration that <see cref="Open"/> let through really leads to a sink.</summary>
    public bool Leads(SyntaxNode declaration, CancellationToken cancellation)
    {
        Closure(cancellation);
        return _graph?.Leads(declaration, cancellation)
            ?? (_model.Edits.Of(declaration) is not null || LeadsToMore(cancellation) || _start!.Leads(declaration, cancellation));
    }

    /// <summary>Whether a declaration that <see cref="Open"/> let through has to be interpreted.</summary>
    public bool Admits(SyntaxNode declaration, CancellationToken cancellation)
    {
        var isAdmitted = Leads(declaration, cancellation) && MayBring(declaration, cancellation);
        if (isAdmitted)
            _model.Counters.BodyEntered();
        return isAdmitted;
    }

    /// <summary>
    /// Whether edited code, here or in a project below, may lead to a sink that did not before: then what the compilation knows of the
    /// code that runs it is no longer the whole truth.
    /// </summary>
    public bool LeadsToMore(CancellationToken cancellation) =>
        _start is not null && (_leadsToMore ??= _model.Others.LeadToMore(cancellation) || _model.Edits.Bodies.Any(body => IsNewLead(body.Key, body.Value, cancellation)));

    /// <summary>The names of what hands on to a sink what it is given.</summary>
    public IEnumerable<int> LeadingNames(CancellationToken cancellation) => Closure(cancellation).Leading;

    /// <summary>The names of what brings to a sink what it finds by itself.</summary>
    public IEnumerable<int> LeadingNamesWithoutInput(CancellationToken cancellation) => Closure(cancellation).LeadingWithoutInput;

    /// <summary>Whether an attribute in the file may say that a host runs code for requests.</summary>
    public bool HasTriggers(SyntaxTree tree, CancellationToken cancellation) => _names.Of(tree, cancellation).HasTriggers;

    /// <summary>Whether an object may be made in the file that an initialiser fills at once.</summary>
    public bool FillsObjects(SyntaxTree tree, CancellationToken cancellation) => _names.Of(tree, cancellation).FillsObjects;

    /// <summary>Whether a name stands in the code of a file.</summary>
    public bool IsMentioned(string name, SyntaxTree tree, CancellationToken cancellation) => _names.Of(tree, cancellation).Mention(NameHash.Short(name));

    /// <summary>
    /// Whether anything can come of code that leads to a sink: a sink stands in it, or what it runs leaves something to its callers. Most helpers that log tell
    /// nothing of what they are given, and are looked at anyway, by themselves.
    /// </summary>
    private bool MayBring(SyntaxNode code, CancellationToken cancellation)
    {
        // What it runs comes first, on a stack of our own: chains of helpers are long.
        var pending = new Stack<SyntaxNode>();
        var asked = new HashSet<SyntaxNode>();
        pending.Push(code);
        while (pending.Count > 0)
        {
            var at = pending.Peek();
            var waiting = pending.Count;
            if (asked.Add(at) && !_bring.ContainsKey(at) && RunBy(at, cancellation) is { } run)
                foreach (var next in run.Here.Keys)
                    if (!asked.Contains(next) && Leads(next, cancellation))
                        pending.Push(next);
            if (pending.Count > waiting)
                continue;
            pending.Pop();
            if (!_bring.ContainsKey(at))
                _bring.TryAdd(at, Brings(at, cancellation));
        }

        return _bring[code];
    }

    private bool Brings(SyntaxNode code, CancellationToken cancellation) =>
        RunBy(code, cancellation) is not { } run
        || run.Far.Any(method => _model.LeavesOpen(method, cancellation))
        || run.Here.Any(next => Leads(next.Key, cancellation) && (!_bring.TryGetValue(next.Key, out var brings) || brings) && (next.Value is not { } method || _model.LeavesOpen(method, cancellation)));

    /// <summary>What code runs on its way to a sink; null when a sink stands in it, and for code that edits may have led to one.</summary>
    private CodeRun? RunBy(SyntaxNode code, CancellationToken cancellation) =>
        _graph is not null ? _graph.RunBy(code)
        : _model.Edits.Of(code) is not null || LeadsToMore(cancellation) ? null
        : _start!._graph!.RunBy(code);

    private bool IsNewLead(SyntaxNode start, EditedBody now, CancellationToken cancellation)
    {
        var tree = now.Declaration.SyntaxTree;
        var at = BodyDeclarations.In(tree.GetRoot(cancellation)).ToList().IndexOf(now.Declaration);
        return Closure(cancellation).IsOpen(_names.Of(tree, cancellation).Bodies[at]) && !_start!.Leads(start, cancellation);
    }

    private EditedClosure Edited(INameClosure start, CancellationToken cancellation) => new(
        start,
        _model.Edits.Bodies.Select(body => body.Value.Declaration.SyntaxTree).Concat(_model.Edits.EditedTrees).Distinct().Select(tree => _names.Of(tree, cancellation)).ToList(),
        _model.Edits.Trees.Select(tree => _names.Of(tree, cancellation)),
        _model.Others.AreEdited ? _model.Others.LeadingNames(cancellation) : []);

    private INameClosure Closure(CancellationToken cancellation)
    {
        lock (_closing)
        {
            if (_closure is not null)
                return _closure;
            if (_start is not null)
                return _closure = Edited(_start.Closure(cancellation), cancellation);
            var closure = new NameClosure(_model, _names, cancellation);
            if (closure.ReachedWithoutName.Any(code => new LeadGraph(_model, closure, _names.Sinks).Leads(code, cancellation)))
                closure.OpenEverything();
            closure.Finish();
            _graph = new LeadGraph(_model, closure, _names.Sinks);
            return _closure = closure;
        }
    }
}
