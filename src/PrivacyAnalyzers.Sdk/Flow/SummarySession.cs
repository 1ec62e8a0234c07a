using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
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

    private readonly Dictionary<IMethodSymbol, Frame> _active = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, BodyResult> _provisional = new(SymbolEqualityComparer.Default);

    /// <summary>The methods with code that a call may run.</summary>
    public ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, bool isVirtual) =>
        model.Implementations.Of(method, isVirtual).Where(Has).ToImmutableArray();

    /// <summary>Whether it can be told what <paramref name="method"/> does, because its code is at hand here or in another project.</summary>
    public bool Has(IMethodSymbol method) => model.Bodies.Has(method, cancellation) || model.Others.Have(method, cancellation);

    public MethodSummary Get(IMethodSymbol method) =>
        model.Others.Find(method.OriginalDefinition, cancellation) ?? Analyze(method.OriginalDefinition).Summary;

    public BodyResult Analyze(IMethodSymbol method)
    {
        if (model.TryGet(method, out var kept) || _provisional.TryGetValue(method, out kept))
            return kept;
        if (_active.TryGetValue(method, out var frame))
        {
            // A cycle: go on with what is known so far, and let the outermost method of it repeat.
            foreach (var inner in _active.Values.Where(inner => inner.Depth > frame.Depth))
                inner.Lowest = Math.Min(inner.Lowest, frame.Depth);
            frame.IsRepeated = true;
            return frame.Result;
        }

        return Run(method);
    }

    private BodyResult Run(IMethodSymbol method)
    {
        var frame = new Frame(_active.Count);
        _active.Add(method, frame);
        try
        {
            for (var round = 0; round < MaxRounds; round++)
            {
                var result = (frame.Depth > 0 && frame.Depth % MethodsPerStack == 0) || IsLong(method)
                    ? FreshStack.Run(() => Interpret(method))
                    : Interpret(method);
                var isStable = result.Summary.IsSameAs(frame.Result.Summary);
                frame.Result = result;
                if (!frame.IsRepeated || isStable)
                    break;
                _provisional.Clear();
            }
        }
        finally
        {
            _active.Remove(method);
        }

        if (frame.Lowest >= frame.Depth)
            model.Keep(method, frame.Result);
        else
            _provisional[method] = frame.Result;
        return frame.Result;
    }

    private static bool IsLong(IMethodSymbol method) => method.DeclaringSyntaxReferences.Any(reference => reference.Span.Length > LongMethod);

    private BodyResult Interpret(IMethodSymbol method)
    {
        try
        {
            if (model.Bodies.GraphOf(method, cancellation) is not { } graph)
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
        var open = Obligations.Of(hits);
        var outputs = method.Parameters.Where(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref)
            .Select(parameter => new KeyValuePair<int, FlowValue>(parameter.Ordinal, exit.Read(StorageKey.Variable(parameter)) ?? FlowValue.Unknown))
            .ToImmutableArray();
        var summary = new MethodSummary(returned, facts, writes, outputs, open) { Callbacks = body.Callbacks.ToImmutableArray() };
        return new BodyResult(summary, hits, body.IsComplete);
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

    private sealed class Frame(int depth)
    {
        public int Depth { get; } = depth;

        /// <summary>The outermost method of a cycle that this one takes part in; its own depth when in none.</summary>
        public int Lowest { get; set; } = depth;

        public bool IsRepeated { get; set; }

        public BodyResult Result { get; set; } = BodyResult.Unknown;
    }
}
