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
        return value.Type is null ? value with { Type = operation.Type } : value;
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

/// <summary><c>(value)</c>.</summary>
internal sealed class ParenthesizedTransfer : OperationTransfer<IParenthesizedOperation>
{
    protected override FlowValue Apply(IParenthesizedOperation operation, BodyInterpreter body) => body.Evaluate(operation.Operand);
}

/// <summary>Concatenation carries personal data; comparisons and logical operators carry meaning.</summary>
internal sealed class BinaryTransfer : OperationTransfer<IBinaryOperation>
{
    protected override FlowValue Apply(IBinaryOperation operation, BodyInterpreter body)
    {
        if (operation.OperatorKind == BinaryOperatorKind.Add && operation.Type?.SpecialType == SpecialType.System_String)
            return Concatenate(operation, body);

        var left = body.Evaluate(operation.LeftOperand);
        var right = body.Evaluate(operation.RightOperand);
        var result = FlowValue.Unknown with { Type = operation.Type };
        return operation.OperatorKind switch
        {
            BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => result with { Truth = left.Truth.And(right.Truth) },
            BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => result with { Truth = left.Truth.Or(right.Truth) },
            BinaryOperatorKind.Equals => result with { Truth = Comparison.Equal(operation, left, right) },
            BinaryOperatorKind.NotEquals => result with { Truth = Comparison.Equal(operation, left, right).Not() },
            _ => result,
        };
    }

    /// <summary>Long concatenations lean to the left; they are walked in a loop so that their length costs no stack.</summary>
    private static FlowValue Concatenate(IBinaryOperation operation, BodyInterpreter body)
    {
        var operands = new System.Collections.Generic.Stack<IOperation>();
        IOperation current = operation;
        while (current is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } binary
            && !current.ConstantValue.HasValue)
        {
            operands.Push(binary.RightOperand);
            current = binary.LeftOperand;
        }

        operands.Push(current);
        return Formatting.Join(operands, operation.Type, body);
    }
}

/// <summary><c>!value</c>.</summary>
internal sealed class UnaryTransfer : OperationTransfer<IUnaryOperation>
{
    protected override FlowValue Apply(IUnaryOperation operation, BodyInterpreter body)
    {
        var value = body.Evaluate(operation.Operand);
        return operation.OperatorKind == UnaryOperatorKind.Not
            ? FlowValue.Unknown with { Type = operation.Type, Truth = value.Truth.Not() }
            : FlowValue.Unknown with { Type = operation.Type };
    }
}

/// <summary>The null test inside <c>?.</c> and <c>??</c>.</summary>
internal sealed class IsNullTransfer : OperationTransfer<IIsNullOperation>
{
    protected override FlowValue Apply(IIsNullOperation operation, BodyInterpreter body) =>
        FlowValue.Unknown with { Type = operation.Type, Truth = body.Evaluate(operation.Operand).NullTruth };
}

/// <summary><c>a ?? b</c> where the graph keeps it whole.</summary>
internal sealed class CoalesceTransfer : OperationTransfer<ICoalesceOperation>
{
    protected override FlowValue Apply(ICoalesceOperation operation, BodyInterpreter body) =>
        body.Evaluate(operation.Value).Join(body.Evaluate(operation.WhenNull));
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

/// <summary>What comparing with a constant says of a state.</summary>
internal static class Comparison
{
    public static Truth Equal(IBinaryOperation operation, FlowValue left, FlowValue right) =>
        EqualToConstant(left, operation.RightOperand) ?? EqualToConstant(right, operation.LeftOperand) ?? Truth.Unknown;

    private static Truth? EqualToConstant(FlowValue value, IOperation operand)
    {
        while (operand is IConversionOperation conversion && !operand.ConstantValue.HasValue)
            operand = conversion.Operand;
        return operand.ConstantValue switch
        {
            { HasValue: true, Value: true } => value.Truth,
            { HasValue: true, Value: false } => value.Truth.Not(),
            { HasValue: true, Value: null } => value.NullTruth,
            _ => null,
        };
    }
}
