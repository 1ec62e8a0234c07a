using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Operations;

/// <summary>What matching a pattern proves, and what its variables then hold.</summary>
internal static class Patterns
{
    public static Truth Match(IPatternOperation pattern, FlowValue value, BodyInterpreter body)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return constant.Value.ConstantValue switch
                {
                    { HasValue: true, Value: true } => value.Truth,
                    { HasValue: true, Value: false } => value.Truth.Not(),
                    { HasValue: true, Value: null } => value.NullTruth,
                    _ => Truth.Unknown,
                };
            case INegatedPatternOperation negated:
                return Match(negated.Pattern, value, body).Not();
            case IBinaryPatternOperation binary:
                var left = Match(binary.LeftPattern, value, body);
                var right = Match(binary.RightPattern, value, body);
                return binary.OperatorKind == BinaryOperatorKind.And ? left.And(right) : left.Or(right);
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, value, body);
                return Truth.Unknown;
            case IRecursivePatternOperation recursive:
                Bind(recursive.DeclaredSymbol, value, body);
                return recursive.PropertySubpatterns.IsEmpty
                    ? value.NullTruth.Not()
                    : recursive.PropertySubpatterns.Select(part => Match(part.Pattern, Part(part, value, body), body)).Aggregate(Truth.True, (sum, part) => sum.And(part));
            default:
                return Truth.Unknown;
        }
    }

    private static FlowValue Part(IPropertySubpatternOperation part, FlowValue value, BodyInterpreter body) => part.Member switch
    {
        IPropertyReferenceOperation property => Members.Read(value, property.Property, property, body),
        IFieldReferenceOperation field => Members.Read(value, field.Field, field, body),
        _ => FlowValue.Unknown,
    };

    private static void Bind(ISymbol? variable, FlowValue value, BodyInterpreter body)
    {
        if (variable is not null)
            body.State = body.State.Write(StorageKey.Variable(variable), value);
    }
}
