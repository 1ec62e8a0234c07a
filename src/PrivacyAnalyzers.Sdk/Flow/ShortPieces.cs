using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// The few digits of a card or account number by which its owner tells it from others: <c>number[^4..]</c>. Nobody can pay with them,
/// and showing no more is what card companies ask for.
/// </summary>
internal static class ShortPieces
{
    /// <summary>As many as a number may show at its start; at its end it is four.</summary>
    private const int MaxDigits = 6;

    /// <summary>A piece of <paramref name="value"/> without the numbers of which it shows but a few digits.</summary>
    public static FlowValue Of(FlowValue value, bool isShort) =>
        !isShort || !value.Labels.Any(IsNumberOfMoney) ? value : value with { Labels = System.Collections.Immutable.ImmutableArray.CreateRange(value.Labels.Where(label => !IsNumberOfMoney(label))) };

    /// <summary>Whether <c>Substring</c> with these arguments gives a few digits.</summary>
    public static bool IsShort(IOperation? start, IOperation? length) =>
        length is not null ? IsSmall(length) : start is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } fromEnd && IsSmall(fromEnd.RightOperand);

    /// <summary>Whether a range gives a few digits: <c>^4..</c>, <c>..6</c>.</summary>
    public static bool IsShort(IOperation argument) => argument is IRangeOperation range && (range.LeftOperand, range.RightOperand) switch
    {
        (IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd, null) => IsSmall(fromEnd.Operand),
        (null, IUnaryOperation) => false,
        (null, { } end) => IsSmall(Converted(end)),
        _ => false,
    };

    private static IOperation Converted(IOperation operation) => operation is IConversionOperation conversion ? conversion.Operand : operation;

    private static bool IsSmall(IOperation digits) => digits.ConstantValue is { HasValue: true, Value: int and > 0 and <= MaxDigits };

    private static bool IsNumberOfMoney(DataLabel label) => (label.Data.Category.Traits & DataTraits.Financial) != 0;
}
