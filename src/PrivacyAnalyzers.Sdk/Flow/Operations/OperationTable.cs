using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>
/// Which class says what a kind of operation does. Kinds that are not here are evaluated for what their parts do; a test names
/// each of them with the reason.
/// </summary>
internal sealed class OperationTable
{
    /// <summary>Kinds that this version of the compiler's library has no name for, but the newer ones that we run in have.</summary>
    internal const OperationKind CollectionExpression = (OperationKind)0x7f;

    /// <inheritdoc cref="CollectionExpression" />
    internal const OperationKind Spread = (OperationKind)0x80;

    private static readonly IOperationTransfer Parts = new PartsTransfer();

    private readonly ImmutableDictionary<OperationKind, IOperationTransfer> _transfers;

    private OperationTable(ImmutableDictionary<OperationKind, IOperationTransfer> transfers) => _transfers = transfers;

    /// <summary>The table in use.</summary>
    public static OperationTable Shipped { get; } = new(new Dictionary<OperationKind, IOperationTransfer>
    {
        [OperationKind.LocalReference] = new LocalReferenceTransfer(),
        [OperationKind.ParameterReference] = new ParameterReferenceTransfer(),
        [OperationKind.InstanceReference] = new InstanceReferenceTransfer(),
        [OperationKind.PropertyReference] = new FilledTextTransfer(new PropertyReferenceTransfer()),
        [OperationKind.FieldReference] = new FieldReferenceTransfer(),
        [OperationKind.ArrayElementReference] = new ArrayElementReferenceTransfer(),
        [OperationKind.FlowCapture] = new FlowCaptureTransfer(),
        [OperationKind.FlowCaptureReference] = new FlowCaptureReferenceTransfer(),
        [OperationKind.SimpleAssignment] = new SimpleAssignmentTransfer(),
        [OperationKind.CompoundAssignment] = new CompoundAssignmentTransfer(),
        [OperationKind.Increment] = new IncrementTransfer(),
        [OperationKind.Decrement] = new IncrementTransfer(),
        [OperationKind.EventAssignment] = new EventAssignmentTransfer(),
        [OperationKind.EventReference] = new EventReferenceTransfer(),
        [OperationKind.DeconstructionAssignment] = new DeconstructionAssignmentTransfer(),
        [OperationKind.Conversion] = new ConversionTransfer(),
        [OperationKind.Await] = new AwaitTransfer(),
        [OperationKind.DefaultValue] = new DefaultValueTransfer(),
        [OperationKind.Binary] = new BinaryTransfer(),
        [OperationKind.Unary] = new UnaryTransfer(),
        [OperationKind.IsNull] = new IsNullTransfer(),
        [OperationKind.IsPattern] = new IsPatternTransfer(),
        [OperationKind.InterpolatedString] = new InterpolatedStringTransfer(),
        [OperationKind.ObjectCreation] = new ObjectCreationTransfer(),
        [OperationKind.AnonymousObjectCreation] = new AnonymousObjectCreationTransfer(),
        [OperationKind.TypeParameterObjectCreation] = new TypeParameterObjectCreationTransfer(),
        [OperationKind.ArrayCreation] = new ArrayCreationTransfer(),
        [OperationKind.YieldReturn] = new YieldReturnTransfer(),
        [CollectionExpression] = new CollectionExpressionTransfer(),
        [OperationKind.ImplicitIndexerReference] = new ImplicitIndexerReferenceTransfer(),
        [OperationKind.InlineArrayAccess] = new InlineArrayAccessTransfer(),
        [OperationKind.DynamicMemberReference] = new DynamicTransfer(),
        [OperationKind.DynamicInvocation] = new DynamicTransfer(),
        [OperationKind.DynamicIndexerAccess] = new DynamicTransfer(),
        [OperationKind.DynamicObjectCreation] = new DynamicTransfer(),
        [OperationKind.Tuple] = new TupleTransfer(),
        [OperationKind.Invocation] = new InvocationTransfer(),
        [OperationKind.Invalid] = new InvalidTransfer(),
        [OperationKind.FlowAnonymousFunction] = new AnonymousFunctionTransfer(),
        [OperationKind.DelegateCreation] = new DelegateCreationTransfer(),
        [OperationKind.MethodReference] = new MethodReferenceTransfer(),
        [OperationKind.TranslatedQuery] = new TranslatedQueryTransfer(),
    }.ToImmutableDictionary());

    /// <summary>The kinds that have a class of their own.</summary>
    public IEnumerable<OperationKind> Kinds => _transfers.Keys;

    public IOperationTransfer Of(OperationKind kind) => _transfers.TryGetValue(kind, out var transfer) ? transfer : Parts;

    /// <summary>The table with another class for one kind: to watch what is evaluated.</summary>
    public OperationTable With(OperationKind kind, IOperationTransfer transfer) => new(_transfers.SetItem(kind, transfer));

    /// <summary>The table without the class for one kind: what the class is worth shows in what is then missed.</summary>
    public OperationTable Without(OperationKind kind) => new(_transfers.Remove(kind));

    /// <summary>An operation whose own value is of no interest.</summary>
    private sealed class PartsTransfer : IOperationTransfer
    {
        public FlowValue Apply(IOperation operation, BodyInterpreter body)
        {
            body.EvaluateChildren(operation);
            return FlowValue.Unknown with { Type = operation.Type };
        }
    }
}
