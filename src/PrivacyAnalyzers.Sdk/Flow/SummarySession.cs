using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnalyzers.Flow.Edits;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// One thread's walk over the methods that a body calls. Summaries are computed on demand, callees first; methods that call
/// each other are repeated until nothing changes, and only then kept for others.
/// </summary>
internal sealed class SummarySession(PrivacyModel model, CancellationToken cancellation)
{
    private const int MaxRounds = 4;

    /// <summary>How many methods may be under way on one stack: far fewer than it holds, since the compiler needs room of its own for each.</summary>
    private const int MethodsPerStack = 40;

    /// <summary>Characters of code beyond which a method may nest so deep that the compiler's own walk over it needs much room.</summary>
    private const int LongMethod = 4000;

    private readonly Dictionary<IMethodSymbol, SummaryFrame> _active = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, (BodyResult Result, int Lowest)> _provisional = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, BodyResult> _guesses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, ControlFlowGraph?> _graphs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _checked = new(SymbolEqualityComparer.Default);
    private SummaryFrame? _current;
    private int _depth;

    /// <summary>The methods with code that a call may run.</summary>
    public ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, bool isVirtual) =>
        model.Implementations.Of(method, isVirtual).Where(Has).ToImmutableArray();

    /// <summary>Whether it can be told what <paramref name="method"/> does, because its code is at hand here or in another project.</summary>
    public bool Has(IMethodSymbol method) => model.Bodies.Has(method, cancellation) || model.Others.Have(method, cancellation);

    /// <summary>What <paramref name="method"/> does. It is noted that the body which is being interpreted rests on it.</summary>
    public MethodSummary Get(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        var (frame, summary) = (_current, Find(definition));
        if (frame is not null)
            frame.Uses[definition] = summary;
        return summary;
    }

    public BodyResult Analyze(IMethodSymbol method)
    {
        if (model.Find(method) is { } kept)
            return kept;
        if (_provisional.TryGetValue(method, out var provisional))
        {
            DependOn(provisional.Lowest);
            _current?.Take(method, provisional.Result, model, cancellation);
            return provisional.Result;
        }

        if (_active.TryGetValue(method, out var frame))
        {
            // A cycle: go on with what is known so far, and let the outermost method of it repeat.
            DependOn(frame.Depth);
            frame.IsRepeated = true;
            return frame.Result;
        }

        return Nested(() => model.Earlier(method, cancellation) is { } earlier && StillHolds(method, earlier) is { } holding ? holding : Run(method), method);
    }

    private MethodSummary Find(IMethodSymbol method) => model.Others.Find(method, cancellation) ?? Analyze(method).Summary;

    /// <summary>What is being interpreted below this depth is not known for good before the method there is.</summary>
    private void DependOn(int depth)
    {
        foreach (var inner in _active.Values.Where(inner => inner.Depth > depth))
            inner.Lowest = Math.Min(inner.Lowest, depth);
    }

    /// <summary>Goes one method deeper, on a fresh stack where this one may run out.</summary>
    private BodyResult Nested(Func<BodyResult> work, IMethodSymbol method)
    {
        _depth++;
        try
        {
            return (_depth > 1 && (_depth - 1) % MethodsPerStack == 0) || IsLong(method) ? FreshStack.Run(work) : work();
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The result of an earlier state of the code, when all that it rests on is still the same; else null.</summary>
    private BodyResult? StillHolds(IMethodSymbol method, BodyResult earlier)
    {
        if (!_checked.Add(method))
            return null;
        var frame = _current;
        _current = null;
        try
        {
            if (earlier.Parts.Any(part => !ReferenceEquals(part.Code, model.Bodies.EditOf(part.Method, cancellation))))
                return null;
            var uses = earlier.Uses.ToBuilder();
            for (var at = 0; at < uses.Count; at++)
            {
                var used = uses[at].Method;
                if (SymbolEqualityComparer.Default.Equals(used, method) || earlier.Parts.Any(part => SymbolEqualityComparer.Default.Equals(part.Method, used)))
                    continue;
                if (_active.ContainsKey(used))
                    return null;
                var summary = Find(used);
                if (_provisional.ContainsKey(used) || !SummaryPrint.AreSame(uses[at].Summary, summary, model.Edits.Shapes))
                    return null;
                uses[at] = new SummaryUse(used, summary);
            }

            var holding = earlier with { Uses = uses.ToImmutable() };
            model.Keep(method, holding, cancellation);
            return holding;
        }
        finally
        {
            _current = frame;
            _checked.Remove(method);
        }
    }

    private BodyResult Run(IMethodSymbol method)
    {
        var (caller, frame) = (_current, new SummaryFrame(_active.Count, Guess(method)));
        _active.Add(method, frame);
        _current = frame;
        var start = method;
        try
        {
            for (var round = 1; ; round++)
            {
                frame.Uses.Clear();
                frame.Parts.Clear();
                var result = Interpret(method);
                var isStable = result.Summary.IsSameAs(frame.Result.Summary);
                frame.Result = result;
                // Where cycles are nested, the outermost method repeats for all of them.
                if (!frame.IsRepeated || frame.Lowest < frame.Depth || (isStable && frame.Parts.Keys.All(IsSettled)) || round == MaxRounds)
                    break;
                start = StartOf(frame, method);
                var goesOn = SymbolEqualityComparer.Default.Equals(start, method);
                Reopen(frame, keepsGuesses: goesOn);
                if (!goesOn)
                    break;
            }
        }
        finally
        {
            _active.Remove(method);
            _current = caller;
        }

        // What a cycle comes to may depend on where one starts: always at the same method, whoever asks first.
        if (!SymbolEqualityComparer.Default.Equals(start, method))
        {
            Analyze(start);
            return Analyze(method);
        }

        return frame.Lowest < frame.Depth ? KeepForNow(method, frame, caller) : KeepForGood(method, frame);
    }

    /// <summary>The method rests on one that is not known yet.</summary>
    private BodyResult KeepForNow(IMethodSymbol method, SummaryFrame frame, SummaryFrame? caller)
    {
        var result = frame.Final(frame.Result);
        _provisional[method] = (result, frame.Lowest);
        foreach (var part in frame.Parts.Keys)
            _provisional[part] = (_provisional[part].Result, Math.Min(frame.Lowest, _provisional[part].Lowest));
        caller?.Take(method, result, model, cancellation);
        return result;
    }

    private BodyResult KeepForGood(IMethodSymbol method, SummaryFrame frame)
    {
        var parts = frame.Parts.Keys.Select(part => (part, _provisional[part].Result)).ToList();
        if (parts.Count > 0)
            frame.Parts[method] = model.Bodies.EditOf(method, cancellation);
        foreach (var (part, result) in parts)
        {
            model.Keep(part, frame.Final(result), cancellation);
            _graphs.Remove(part);
        }

        _graphs.Remove(method);
        Reopen(frame, keepsGuesses: false);
        var final = frame.Final(frame.Result);
        model.Keep(method, final, cancellation);
        return final;
    }

    /// <summary>What was found of a method of a cycle in the last round; nothing at first.</summary>
    private BodyResult Guess(IMethodSymbol method) => _guesses.TryGetValue(method, out var guess) ? guess : BodyResult.Unknown;

    private bool IsSettled(IMethodSymbol part) => _provisional[part].Result.Summary.IsSameAs(Guess(part).Summary);

    /// <summary>Forgets what was found of the methods that rest on this one, but for a first guess at them in the next round.</summary>
    private void Reopen(SummaryFrame frame, bool keepsGuesses)
    {
        foreach (var part in _provisional.Where(part => part.Value.Lowest >= frame.Depth).ToList())
        {
            _provisional.Remove(part.Key);
            if (keepsGuesses)
                _guesses[part.Key] = part.Value.Result;
            else
                _guesses.Remove(part.Key);
        }
    }

    /// <summary>The method of a cycle that comes first by its name.</summary>
    private static IMethodSymbol StartOf(SummaryFrame frame, IMethodSymbol method) =>
        frame.Parts.Keys.Append(method).OrderBy(part => part.GetDocumentationCommentId(), StringComparer.Ordinal).First();

    private static bool IsLong(IMethodSymbol method) => method.DeclaringSyntaxReferences.Any(reference => reference.Span.Length > LongMethod);

    private BodyResult Interpret(IMethodSymbol method)
    {
        try
        {
            if (GraphOf(method) is not { } graph)
                return BodyResult.Unknown;
            var body = new BodyInterpreter(model, this, method, cancellation);
            var (returned, exit) = GraphRunner.Run(body, graph, Start(method, body));
            model.Counters.SummaryComputed(body.Steps, body.IsComplete);
            return Result(method, body, body.Yielded is { } sequence ? sequence with { Type = method.ReturnType } : returned, exit);
        }
        catch (InsufficientExecutionStackException)
        {
            model.Counters.SummaryComputed(steps: 0, isComplete: false);
            return BodyResult.TooMuch;
        }
    }

    private ControlFlowGraph? GraphOf(IMethodSymbol method)
    {
        if (!_graphs.TryGetValue(method, out var graph))
            _graphs.Add(method, graph = model.Bodies.GraphOf(method, cancellation));
        return graph;
    }

    private static FlowState Start(IMethodSymbol method, BodyInterpreter body)
    {
        var state = FlowState.Empty;
        foreach (var parameter in method.Parameters)
        {
            var value = new FlowValue
            {
                Type = parameter.Type,
                Entity = parameter.RefKind == RefKind.Out ? null : Entity.Parameter(parameter.Ordinal),
                Origins = ImmutableSortedSet.Create(parameter.Ordinal),
            };
            if (body.Model.Recognizer.IsBypass(parameter))
                value = value with { Truth = Calls.Bypasses.OfParameter(parameter, method) };
            var site = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(body.Cancellation);
            if (site is not null)
                value = Labelling.OfParameter(parameter, value, site, body);
            state = state.Write(StorageKey.Variable(parameter), value);
        }

        return state;
    }

    private static BodyResult Result(IMethodSymbol method, BodyInterpreter body, FlowValue returned, FlowState exit)
    {
        var hits = WithChecks(body);
        var facts = exit.Facts.IsImpossible ? FactSet.Empty : exit.Facts.Without(about => about.Root.Kind is not (EntityKind.Parameter or EntityKind.This));
        var writes = exit.Facts.IsImpossible
            ? ImmutableArray<KeyValuePair<StorageKey, FlowValue>>.Empty
            : exit.Members(owner => owner.Root.Kind is EntityKind.Parameter or EntityKind.This || (returned.Entity is { Root.Kind: EntityKind.Created } made && owner.IsWithin(made)))
                .Where(entry => entry.Key.Owner!.Root.Kind != EntityKind.This || IsTelling(entry.Value))
                .OrderBy(entry => entry.Key.Owner!.Root.Number).ThenBy(entry => entry.Key.Symbol?.Name, StringComparer.Ordinal).ToImmutableArray();
        var open = Obligations.Of(hits, out var areAll);
        var outputs = method.Parameters.Where(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref)
            .Select(parameter => new KeyValuePair<int, FlowValue>(parameter.Ordinal, exit.Read(StorageKey.Variable(parameter)) ?? FlowValue.Unknown))
            .ToImmutableArray();
        var summary = new MethodSummary(returned, facts, writes, outputs, open) { Callbacks = body.Callbacks.ToImmutableArray() };
        return new BodyResult(summary, hits, body.IsComplete && areAll);
    }

    /// <summary>What arrives at sinks; messages with the places that ask whether somebody may be contacted, here and in the helpers that send.</summary>
    private static ImmutableArray<SinkHit> WithChecks(BodyInterpreter body)
    {
        var hits = body.Hits.ToImmutable();
        return body.Checks.Count == 0
            ? hits
            : hits.Select(hit => hit.Model.IsMessaging ? hit with { Checks = hit.Checks.AddRange(ChecksAround(hit, body)) } : hit).ToImmutableArray();
    }

    private static IEnumerable<CheckMade> ChecksAround(SinkHit hit, BodyInterpreter body) => body.Checks
        .OrderBy(check => check.Site.SpanStart)
        .Select(check => check.SeenFrom(hit.Site));

    /// <summary>Most of what a method leaves in its own object is of no interest to callers.</summary>
    private static bool IsTelling(FlowValue value) => !value.IsPlain || value.Entity?.Root.Kind == EntityKind.Parameter || value.Element is not null;
}
