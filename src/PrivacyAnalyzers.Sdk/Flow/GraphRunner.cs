using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Runs one control-flow graph to its fix-point: the state at the start of each block is the join of the states at the ends
/// of its predecessors, sharpened by what each branch condition proves.
/// </summary>
internal sealed class GraphRunner
{
    /// <summary>A block that still changes after this many rounds keeps what it has: a loop that goes from one object to the next (<c>at = at.Parent</c>) would never settle.</summary>
    private const int MaxRounds = 12;

    private StorageKey ReturnPlace => StorageKey.Variable(_body.Method);

    private readonly BodyInterpreter _body;
    private readonly ControlFlowGraph _graph;
    private readonly FlowState?[] _entry;
    private readonly int[] _rounds;
    private readonly SortedSet<int> _pending = [];
    private ControlFlowRegion? _finally;
    private FlowState? _returns;
    private FlowState? _exit;

    private GraphRunner(BodyInterpreter body, ControlFlowGraph graph)
    {
        _body = body;
        _graph = graph;
        _entry = new FlowState?[graph.Blocks.Length];
        _rounds = new int[graph.Blocks.Length];
    }

    /// <summary>Interprets <paramref name="graph"/> from <paramref name="start"/>; hits are recorded only once the states are final.</summary>
    public static (FlowValue Returned, FlowState Exit) Run(BodyInterpreter body, ControlFlowGraph graph, FlowState start)
    {
        var runner = new GraphRunner(body, graph);
        var outer = body.Graph;
        body.Graph = graph;
        try
        {
            return runner.Run(start);
        }
        finally
        {
            body.Graph = outer;
        }
    }

    private (FlowValue Returned, FlowState Exit) Run(FlowState start)
    {
        _entry[0] = start;
        if (!HasLoop())
        {
            Settle(0);
        }
        else
        {
            using (_body.Hits.Pause())
                Settle(0);
            Replay();
        }

        return (Returned(), _exit ?? start.With(FactSet.Impossible));
    }

    /// <summary>What comes back, its being true, false or null telling of the paths that return it.</summary>
    private FlowValue Returned()
    {
        if (_returns?.Read(ReturnPlace) is not { } value)
            return FlowValue.Unknown;
        return value with
        {
            Truth = FlowValue.IsBoolean(value.Type) || !ReferenceEquals(value.Truth, Truth.Unknown) ? value.Truth.On(_returns.Facts) : value.Truth,
            NullTruth = value.TellsOfNull ? value.NullTruth.On(_returns.Facts) : value.NullTruth,
        };
    }

    private bool HasLoop() =>
        _graph.Blocks.Any(block => Successors(block).Any(branch => branch.Destination is { } next && next.Ordinal <= block.Ordinal));

    private void Settle(int first)
    {
        _pending.Add(first);
        while (_pending.Count > 0)
        {
            var ordinal = _pending.Min;
            _pending.Remove(ordinal);
            if (_rounds[ordinal]++ < MaxRounds)
                RunBlock(_graph.Blocks[ordinal], propagate: true);
        }
    }

    private void Replay()
    {
        _returns = null;
        _exit = null;
        foreach (var block in _graph.Blocks)
            if (_entry[block.Ordinal] is not null)
                RunBlock(block, propagate: false);
    }

    private void RunBlock(BasicBlock block, bool propagate)
    {
        _body.Cancellation.ThrowIfCancellationRequested();
        var entry = _entry[block.Ordinal]!;
        _body.State = entry;
        foreach (var operation in block.Operations)
            _body.Evaluate(operation);

        var branchValue = block.BranchValue is { } value ? _body.Evaluate(value) : FlowValue.Unknown;
        var state = _body.State;
        if (block is { BranchValue: { } condition, ConditionKind: not ControlFlowConditionKind.None })
            _body.NoteChecks(branchValue.Truth, condition.Syntax);

        if (block.Kind == BasicBlockKind.Exit)
            _exit = state;
        foreach (var branch in Successors(block))
            Take(branch, block, branchValue, state, propagate);
        if (propagate)
            EnterHandlers(block, entry, state);
    }

    private void Take(ControlFlowBranch branch, BasicBlock block, FlowValue value, FlowState state, bool propagate)
    {
        if (branch.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is not null)
        {
            var returned = FlowState.Empty.With(state.Facts).Write(ReturnPlace, value);
            _returns = _returns is null ? returned : _returns.Join(returned);
        }

        if (_finally is not null && LeavesFinally(branch, block))
            _exit = _exit is null ? state : _exit.Join(state);
        if (branch.Destination is not { } target)
            return;
        if (_finally is not null && !IsIn(_finally, target))
        {
            // No compiler lets a jump out of a finally block pass, but editors show such code; following it could lead back into the block, and never end.
            _exit = _exit is null ? state : _exit.Join(state);
            return;
        }

        var next = state.With(state.Facts.Union(Proved(branch, block, value)));
        if (!propagate || next.Facts.IsImpossible)
            return;
        next = RunFinally(branch, next);
        if (!next.Facts.IsImpossible)
            Enter(target.Ordinal, next);
    }

    /// <summary>
    /// A branch out of <c>try</c> runs the <c>finally</c> blocks on its way, with what this branch knows. What arrives at sinks in
    /// them is recorded where they are entered by an exception, which knows the least.
    /// </summary>
    private FlowState RunFinally(ControlFlowBranch branch, FlowState state)
    {
        // Most code has none, and which ones a branch runs is worked out for each.
        if (!IsGuardedByFinally(branch.Source) || branch.FinallyRegions.IsEmpty)
            return state;
        using (_body.Hits.Pause())
        {
            foreach (var region in branch.FinallyRegions)
            {
                var runner = new GraphRunner(_body, _graph) { _finally = region };
                runner._entry[region.FirstBlockOrdinal] = state;
                runner.Settle(region.FirstBlockOrdinal);
                state = runner._exit ?? state.With(FactSet.Impossible);
            }
        }

        return state;
    }

    private static bool IsGuardedByFinally(BasicBlock block)
    {
        var region = block.EnclosingRegion;
        while (region is { Kind: not (ControlFlowRegionKind.TryAndFinally or ControlFlowRegionKind.Root) })
            region = region.EnclosingRegion;
        return region is { Kind: ControlFlowRegionKind.TryAndFinally };
    }

    /// <summary>Whether a branch leaves the <c>finally</c> block that is being run, and not one inside it.</summary>
    private bool LeavesFinally(ControlFlowBranch branch, BasicBlock block)
    {
        if (branch.Semantics != ControlFlowBranchSemantics.StructuredExceptionHandling)
            return false;
        var region = block.EnclosingRegion;
        while (region is { Kind: not ControlFlowRegionKind.Finally })
            region = region.EnclosingRegion;
        return region == _finally;
    }

    private static bool IsIn(ControlFlowRegion region, BasicBlock block) => block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal;

    /// <summary>What taking a branch proves: the condition held, or it did not.</summary>
    private static FactSet Proved(ControlFlowBranch branch, BasicBlock block, FlowValue value)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None)
            return FactSet.Empty;
        var jumpsWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        return branch.IsConditionalSuccessor == jumpsWhenTrue ? value.Truth.WhenTrue : value.Truth.WhenFalse;
    }

    /// <summary>An exception can leave a try region at any of its blocks, before what the block does or after it.</summary>
    private void EnterHandlers(BasicBlock block, FlowState before, FlowState after)
    {
        FlowState? either = null;
        // The root of a lambda's graph lies in a region of the graph around it, whose handlers are not ours. Nor are those around a
        // finally block that is run by itself: from there the way could lead back into it, and never end.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer } && region != _finally; region = outer)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
                continue;
            foreach (var handler in outer.NestedRegions)
                if (handler.Kind != ControlFlowRegionKind.Try)
                    Enter(handler.FirstBlockOrdinal, either ??= before.Join(after));
        }
    }

    private void Enter(int ordinal, FlowState state)
    {
        var before = _entry[ordinal];
        var after = before is null ? state : before.Join(state);
        if (before is not null && after.Equals(before))
            return;
        _entry[ordinal] = after;
        _pending.Add(ordinal);
    }

    private static IEnumerable<ControlFlowBranch> Successors(BasicBlock block)
    {
        if (block.ConditionalSuccessor is { } conditional)
            yield return conditional;
        if (block.FallThroughSuccessor is { } next)
            yield return next;
    }
}
