using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Interprets one body over abstract values. It holds the state at the point that is being evaluated; what each kind of
/// operation does is said by the classes in <c>Operations</c>, and what calls do by those in <c>Calls</c>.
/// </summary>
internal sealed class BodyInterpreter(
    PrivacyModel model, SummarySession summaries, IMethodSymbol method, CancellationToken cancellation)
{
    /// <summary>Operations evaluated in one body before the analysis stops looking closer.</summary>
    private const int MaxSteps = 200_000;

    private readonly HashSet<ISymbol> _running = new(SymbolEqualityComparer.Default);

    public PrivacyModel Model { get; } = model;

    public SummarySession Summaries { get; } = summaries;

    /// <summary>The method whose body this is, lambdas and local functions in it included.</summary>
    public IMethodSymbol Method { get; } = method;

    public CancellationToken Cancellation { get; } = cancellation;

    public HitRecorder Hits { get; } = new();

    /// <summary>The state at the point that is being evaluated.</summary>
    public FlowState State { get; set; } = FlowState.Empty;

    /// <summary>The graph that is being run: the body's own, or that of a lambda or local function in it.</summary>
    public ControlFlowGraph? Graph { get; set; }

    /// <summary>Where that code stands as a whole. The graph of edited code has no more than the block.</summary>
    public SyntaxNode CodeSite => Graph!.OriginalOperation.Syntax is { Parent: { } declaration } code and (BlockSyntax or ArrowExpressionClauseSyntax) && BodyDeclarations.IsBody(declaration)
        ? declaration
        : Graph.OriginalOperation.Syntax;

    /// <summary>Calls of delegates that the body was given.</summary>
    public List<Callback> Callbacks { get; } = [];

    /// <summary>Where the body asks whether somebody may be contacted.</summary>
    public HashSet<CheckSeen> Checks { get; } = [];

    /// <summary>Which query picked a person that is visited in a loop.</summary>
    public Dictionary<Entity, Query> Queries { get; } = [];

    /// <summary>For an iterator: what its sequence gives, one element at a time; null while it has given none.</summary>
    public FlowValue? Yielded { get; set; }

    /// <summary>Places that are written to by another name: through a flow capture or a <c>ref</c> local.</summary>
    public Dictionary<StorageKey, IOperation> Aliases { get; } = [];

    /// <summary>Where each variable or constant first served as an index; while it keeps its value, it stands for one element.</summary>
    public Dictionary<object, SyntaxNode> IndexSites { get; } = [];

    /// <summary>How many operations were evaluated.</summary>
    public int Steps { get; private set; }

    /// <summary>False once a budget was hit.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Notes whom a condition or check at <paramref name="site"/> asks about.</summary>
    public void NoteChecks(Truth answer, SyntaxNode site, bool isFilter = false)
    {
        if (Hits.IsRecording)
            foreach (var fact in answer.WhenTrue.Facts.Concat(answer.WhenFalse.Facts))
                if (fact.Kind is FactKind.OptOut or FactKind.Consent)
                    Checks.Add(new CheckSeen(fact.About, site, isFilter));
    }

    /// <summary>What <paramref name="operation"/> evaluates to; its effects go into <see cref="State"/>.</summary>
    public FlowValue Evaluate(IOperation? operation)
    {
        if (operation is null)
            return FlowValue.Unknown;
        if (++Steps > MaxSteps)
        {
            IsComplete = false;
            return FlowValue.Unknown with { Type = operation.Type };
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var value = Model.Operations.Of(operation.Kind).Apply(operation, this);
        if (operation.ConstantValue is { HasValue: true } constant)
            value = OfConstant(value, constant.Value);
        return value.Type is null && operation.Type is not null ? value with { Type = operation.Type } : value;
    }

    /// <summary>Evaluates what an operation of no interest consists of, for its effects.</summary>
    public void EvaluateChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Evaluate(child);
    }

    /// <summary>
    /// The value together with what was put into the object it refers to: the lines of a builder, the items of a list,
    /// the members of a message.
    /// </summary>
    public FlowValue WithHeld(FlowValue value)
    {
        // A text or a number that is a member too far down has the identity of the object that it is in, and nothing of what that holds.
        if (value.Entity is not { } entity || (entity.StandsForItsMembers && IsSingle(value.Type)))
            return value;
        var held = State.MembersWithin(entity)
            .OrderBy(entry => entry.Key.Symbol?.Name, System.StringComparer.Ordinal)
            .Aggregate(value, (sum, entry) => sum.Absorb(entry.Value));
        return entity.Kind == EntityKind.This ? held.Absorb(Members.OfCaller(value.Type, this)) : held;
    }

    private static bool IsSingle(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String } or { IsValueType: true, SpecialType: not SpecialType.None } or { TypeKind: TypeKind.Enum } or { IsValueType: true, Name: nameof(System.Guid) };

    /// <summary>Runs a lambda, local function or method group as if it were called here.</summary>
    public FlowValue Invoke(Callable callable, IReadOnlyList<FlowValue> arguments)
    {
        var result = InvokeOne(callable, arguments);
        for (var also = callable.Also; also is not null; also = also.Also)
            result = result.Join(InvokeOne(also, arguments));
        return result;
    }

    private FlowValue InvokeOne(Callable callable, IReadOnlyList<FlowValue> arguments)
    {
        if (!_running.Add(callable.Symbol))
            return FlowValue.Unknown;
        try
        {
            var graph = callable.Lambda is { } lambda
                ? callable.Graph!.GetAnonymousFunctionControlFlowGraph(lambda, Cancellation)
                : LocalFunctionGraph(callable.Symbol);
            if (graph is null)
                return Calls.CallTable.Apply(Calls.Call.Of(callable.Symbol, arguments, this), this);

            var state = State;
            foreach (var parameter in callable.Symbol.Parameters)
            {
                var value = parameter.Ordinal < arguments.Count ? arguments[parameter.Ordinal] : FlowValue.Unknown;
                state = state.Write(StorageKey.Variable(parameter), value.Type is null ? value with { Type = parameter.Type } : value);
            }

            var outer = Yielded;
            Yielded = null;
            var (returned, exit) = GraphRunner.Run(this, graph, state);
            if (Yielded is { } sequence)
                returned = sequence with { Type = callable.Symbol.ReturnType };
            Yielded = outer;
            State = exit.Facts.IsImpossible ? state : exit.With(state.Facts);
            return returned;
        }
        finally
        {
            _running.Remove(callable.Symbol);
        }
    }

    private ControlFlowGraph? LocalFunctionGraph(IMethodSymbol function)
    {
        if (function.MethodKind != MethodKind.LocalFunction)
            return null;
        for (var graph = Graph; graph is not null; graph = graph.Parent)
            if (graph.LocalFunctions.Contains(function.OriginalDefinition))
                return graph.GetLocalFunctionControlFlowGraph(function.OriginalDefinition, Cancellation);
        return null;
    }

    private static FlowValue OfConstant(FlowValue value, object? constant) => constant switch
    {
        true => value with { Truth = Truth.True },
        false => value with { Truth = Truth.False },
        string text => FlowValue.Unknown with { Type = value.Type, Text = text },
        null => FlowValue.Null(value.Type),
        _ => value,
    };
}
