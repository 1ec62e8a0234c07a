using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>A conversion changes the static type, not the object: the more telling type is kept.</summary>
internal sealed class ConversionTransfer : OperationTransfer<IConversionOperation>
{
    protected override FlowValue Apply(IConversionOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Operand);
        if (operation.OperatorMethod is { } method)
            return Calls.CallTable.Apply(Calls.Call.Of(method, [value], body, operation.Syntax), body);
        if (operation.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && operation.Operand.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
            return value with { NullTruth = Truth.False };
        return value.Type is null or { SpecialType: SpecialType.System_Object } || (value.TellsOfNull && value.NullTruth.WhenFalse.IsImpossible) ? value with { Type = operation.Type } : value;
    }
}

/// <summary>A task is taken for what it will give.</summary>
internal sealed class AwaitTransfer : OperationTransfer<IAwaitOperation>
{
    protected override FlowValue Apply(IAwaitOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Operation);
        return value with { Type = operation.Type ?? value.Type };
    }
}

/// <summary><c>default</c>: null for what can be null.</summary>
internal sealed class DefaultValueTransfer : OperationTransfer<IDefaultValueOperation>
{
    protected override FlowValue Apply(IDefaultValueOperation operation, BodyInterpreter body) =>
        operation.Type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            ? FlowValue.Null(operation.Type)
            : FlowValue.Unknown with { Type = operation.Type };
}

/// <summary>What is bound only when it runs: the parts are all that is known, and what they carry is in the result.</summary>
internal sealed class DynamicTransfer : IOperationTransfer
{
    public FlowValue Apply(IOperation operation, BodyInterpreter body)
    {
        var sum = FlowValue.Unknown with { Type = operation.Type };
        foreach (var child in operation.ChildOperations)
            sum = sum.Absorb(body.Evaluate(child));
        return sum;
    }
}

/// <summary>The null test inside <c>?.</c> and <c>??</c>.</summary>
internal sealed class IsNullTransfer : OperationTransfer<IIsNullOperation>
{
    protected override FlowValue Apply(IIsNullOperation operation, BodyInterpreter body) =>
        FlowValue.Unknown with { Type = operation.Type, Truth = body.Evaluate(operation.Operand).NullTruth };
}

/// <summary><c>value is pattern</c>.</summary>
internal sealed class IsPatternTransfer : OperationTransfer<IIsPatternOperation>
{
    protected override FlowValue Apply(IIsPatternOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Value);
        return FlowValue.Unknown with { Type = operation.Type, Truth = Patterns.Match(operation.Pattern, value, body) };
    }
}
