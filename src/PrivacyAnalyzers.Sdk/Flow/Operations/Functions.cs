using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>A lambda is a value that runs when it is invoked.</summary>
internal sealed class AnonymousFunctionTransfer : OperationTransfer<IFlowAnonymousFunctionOperation>
{
    protected override FlowValue Apply(IFlowAnonymousFunctionOperation operation, BodyInterpreter body) =>
        FlowValue.Unknown with { Callable = new Callable(operation.Symbol, operation, body.Graph) };
}

/// <summary>A delegate made of a lambda or a method.</summary>
internal sealed class DelegateCreationTransfer : OperationTransfer<IDelegateCreationOperation>
{
    protected override FlowValue Apply(IDelegateCreationOperation operation, BodyInterpreter body) => body.Evaluate(operation.Target);
}

/// <summary>A method named without being called.</summary>
internal sealed class MethodReferenceTransfer : OperationTransfer<IMethodReferenceOperation>
{
    protected override FlowValue Apply(IMethodReferenceOperation operation, BodyInterpreter body)
    {
        body.Evaluate(operation.Instance);
        return FlowValue.Unknown with { Callable = new Callable(operation.Method, null, null) };
    }
}

/// <summary>Query syntax is the calls that it stands for.</summary>
internal sealed class TranslatedQueryTransfer : OperationTransfer<ITranslatedQueryOperation>
{
    protected override FlowValue Apply(ITranslatedQueryOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Operation);
        return value.Query is { } query ? value with { Query = query with { Site = operation.Syntax } } : value;
    }
}

/// <summary>A call.</summary>
internal sealed class InvocationTransfer : OperationTransfer<IInvocationOperation>
{
    protected override FlowValue Apply(IInvocationOperation operation, BodyInterpreter body)
    {
        var receiver = operation.Instance is null ? null : body.Evaluate(operation.Instance);
        var call = Call.Of(operation, receiver, body);
        if (operation.Instance is IPropertyReferenceOperation holder && CollectionCalls.Fills(operation.TargetMethod))
            foreach (var argument in call.Arguments)
                SinkCalls.RecordMember(holder.Instance?.Type ?? holder.Property.ContainingType, holder.Property.Name, argument.Value, argument.Operation!, body);
        return CallTable.Apply(call, body);
    }
}

/// <summary>A call that does not bind, because a reference is missing: judged by the names in it.</summary>
internal sealed class InvalidTransfer : OperationTransfer<IInvalidOperation>
{
    protected override FlowValue Apply(IInvalidOperation operation, BodyInterpreter body) => UnresolvedCalls.Apply(operation, body);
}
