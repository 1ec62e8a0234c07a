using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>What one kind of operation does to the state, and what it evaluates to.</summary>
internal interface IOperationTransfer
{
    FlowValue Apply(IOperation operation, BodyInterpreter body);
}

/// <summary>The same for one type of operation.</summary>
internal abstract class OperationTransfer<T> : IOperationTransfer
    where T : IOperation
{
    public FlowValue Apply(IOperation operation, BodyInterpreter body) => Apply((T)operation, body);

    protected abstract FlowValue Apply(T operation, BodyInterpreter body);
}
