using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>Which class says what a kind of operation does. Kinds that are not here are evaluated for what their parts do.</summary>
internal static class OperationTable
{
    private static readonly IOperationTransfer Parts = new PartsTransfer();

    private static readonly ImmutableDictionary<OperationKind, IOperationTransfer> Transfers = new Dictionary<OperationKind, IOperationTransfer>
    {
        [OperationKind.LocalReference] = new LocalReferenceTransfer(),
        [OperationKind.ParameterReference] = new ParameterReferenceTransfer(),
        [OperationKind.InstanceReference] = new InstanceReferenceTransfer(),
        [OperationKind.PropertyReference] = new PropertyReferenceTransfer(),
        [OperationKind.FieldReference] = new FieldReferenceTransfer(),
        [OperationKind.ArrayElementReference] = new ArrayElementReferenceTransfer(),
        [OperationKind.FlowCapture] = new FlowCaptureTransfer(),
        [OperationKind.FlowCaptureReference] = new FlowCaptureReferenceTransfer(),
        [OperationKind.SimpleAssignment] = new SimpleAssignmentTransfer(),
        [OperationKind.CompoundAssignment] = new CompoundAssignmentTransfer(),
        [OperationKind.CoalesceAssignment] = new CoalesceAssignmentTransfer(),
        [OperationKind.DeconstructionAssignment] = new DeconstructionAssignmentTransfer(),
        [OperationKind.ExpressionStatement] = new ExpressionStatementTransfer(),
        [OperationKind.Conversion] = new ConversionTransfer(),
        [OperationKind.Await] = new AwaitTransfer(),
        [OperationKind.Parenthesized] = new ParenthesizedTransfer(),
        [OperationKind.Binary] = new BinaryTransfer(),
        [OperationKind.Unary] = new UnaryTransfer(),
        [OperationKind.IsNull] = new IsNullTransfer(),
        [OperationKind.IsPattern] = new IsPatternTransfer(),
        [OperationKind.Coalesce] = new CoalesceTransfer(),
        [OperationKind.InterpolatedString] = new InterpolatedStringTransfer(),
        [OperationKind.InterpolatedStringHandlerCreation] = new InterpolatedStringHandlerTransfer(),
        [OperationKind.ObjectCreation] = new ObjectCreationTransfer(),
        [OperationKind.AnonymousObjectCreation] = new AnonymousObjectCreationTransfer(),
        [OperationKind.ArrayCreation] = new ArrayCreationTransfer(),
        [OperationKind.YieldReturn] = new YieldReturnTransfer(),
        [OperationKind.Tuple] = new TupleTransfer(),
        [OperationKind.Invocation] = new InvocationTransfer(),
        [OperationKind.Invalid] = new InvalidTransfer(),
        [OperationKind.FlowAnonymousFunction] = new AnonymousFunctionTransfer(),
        [OperationKind.DelegateCreation] = new DelegateCreationTransfer(),
        [OperationKind.MethodReference] = new MethodReferenceTransfer(),
        [OperationKind.TranslatedQuery] = new TranslatedQueryTransfer(),
        [OperationKind.DeclarationExpression] = new DeclarationExpressionTransfer(),
    }.ToImmutableDictionary();

    public static IOperationTransfer Of(OperationKind kind) => Transfers.TryGetValue(kind, out var transfer) ? transfer : Parts;

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
