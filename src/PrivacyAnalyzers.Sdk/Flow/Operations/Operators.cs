using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>Concatenation carries personal data; comparisons and logical operators carry meaning.</summary>
internal sealed class BinaryTransfer : OperationTransfer<IBinaryOperation>
{
    protected override FlowValue Apply(IBinaryOperation operation, BodyInterpreter body)
    {
        if (IsConcatenation(operation))
            return Concatenate(operation, body);

        var left = body.Evaluate(operation.LeftOperand);
        var right = body.Evaluate(operation.RightOperand);
        if (Operators.Apply(operation.OperatorMethod, [left, right], operation.Syntax, body) is { } computed)
            return computed;
        var result = FlowValue.Unknown with { Type = operation.Type };
        return operation.OperatorKind switch
        {
            BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => result with { Truth = left.Truth.And(right.Truth) },
            BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => result with { Truth = left.Truth.Or(right.Truth) },
            BinaryOperatorKind.Equals => result with { Truth = Comparison.Equal(operation, left, right) },
            BinaryOperatorKind.NotEquals => result with { Truth = Comparison.Equal(operation, left, right).Not() },
            BinaryOperatorKind.ExclusiveOr => result with { Truth = Comparison.Different(operation, left, right) },
            _ => result,
        };
    }

    /// <summary>The compiler has already worked out a concatenation of constants, which holds nobody's data.</summary>
    private static bool IsConcatenation(IBinaryOperation operation) =>
        operation is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false };

    /// <summary>Long concatenations lean to the left; they are walked in a loop so that their length costs no stack.</summary>
    private static FlowValue Concatenate(IBinaryOperation operation, BodyInterpreter body)
    {
        var operands = new System.Collections.Generic.Stack<IOperation>();
        IOperation current = operation;
        while (current is IBinaryOperation binary && IsConcatenation(binary))
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
        if (Operators.Apply(operation.OperatorMethod, [value], operation.Syntax, body) is { } computed)
            return computed;
        return operation.OperatorKind == UnaryOperatorKind.Not
            ? FlowValue.Unknown with { Type = operation.Type, Truth = value.Truth.Not() }
            : FlowValue.Unknown with { Type = operation.Type };
    }
}

/// <summary><c>value++</c>, <c>value--</c>: another value than before.</summary>
internal sealed class IncrementTransfer : OperationTransfer<IIncrementOrDecrementOperation>
{
    protected override FlowValue Apply(IIncrementOrDecrementOperation operation, BodyInterpreter body)
    {
        var before = body.Evaluate(operation.Target);
        var value = Operators.Apply(operation.OperatorMethod, [before], operation.Syntax, body) ?? FlowValue.Unknown with { Type = operation.Type };
        Assignment.Store(operation.Target, value, body);
        return value;
    }
}

/// <summary>Operators that code of this compilation defines are calls of it.</summary>
internal static class Operators
{
    public static FlowValue? Apply(IMethodSymbol? method, FlowValue[] operands, SyntaxNode site, BodyInterpreter body) =>
        method is not null && !body.Summaries.Targets(method, isVirtual: false).IsEmpty
            ? Calls.CallTable.Apply(Calls.Call.Of(method, operands, body, site), body)
            : null;
}

/// <summary>What comparing with a constant says of a state.</summary>
internal static class Comparison
{
    public static Truth Equal(IBinaryOperation operation, FlowValue left, FlowValue right) =>
        EqualToConstant(left, operation.RightOperand) ?? EqualToConstant(right, operation.LeftOperand) ?? Truth.Unknown;

    /// <summary>Of two booleans: that they are not the same.</summary>
    public static Truth Different(IBinaryOperation operation, FlowValue left, FlowValue right) => Equal(operation, left, right).Not();

    /// <summary>That a value is this constant. A null is neither true nor false.</summary>
    public static Truth? EqualTo(FlowValue value, object? constant) => constant switch
    {
        true => value.Truth with { WhenFalse = OrNull(value.Truth.WhenFalse, value) },
        false => new Truth(value.Truth.WhenFalse, OrNull(value.Truth.WhenTrue, value)),
        null => value.NullTruth,
        _ => null,
    };

    private static FactSet OrNull(FactSet facts, FlowValue value) => value.TellsOfNull ? facts.Intersect(value.NullTruth.WhenTrue) : facts;

    private static Truth? EqualToConstant(FlowValue value, IOperation operand)
    {
        while (operand is IConversionOperation conversion && !operand.ConstantValue.HasValue)
            operand = conversion.Operand;
        return operand.ConstantValue.HasValue ? EqualTo(value, operand.ConstantValue.Value) : null;
    }
}
