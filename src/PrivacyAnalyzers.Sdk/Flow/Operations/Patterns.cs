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
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant }:
                return Comparison.EqualTo(value, constant.Value) ?? Truth.Unknown;
            case IDiscardPatternOperation:
                return Truth.True;
            case INegatedPatternOperation negated:
                return Match(negated.Pattern, value, body).Not();
            case IBinaryPatternOperation binary:
                var left = Match(binary.LeftPattern, value, body);
                var right = Match(binary.RightPattern, value, body);
                return binary.OperatorKind == BinaryOperatorKind.And ? left.And(right) : left.Or(right);
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, value, body);
                return declaration.MatchesNull ? Truth.True : OfType(declaration, declaration.MatchedType, value);
            case ITypePatternOperation type:
                return OfType(type, type.MatchedType, value);
            case IRecursivePatternOperation recursive:
                return MatchParts(recursive, value, body);
            case IListPatternOperation list:
                Bind(list.DeclaredSymbol, value, body);
                return list.Patterns.Aggregate(Truth.Unknown, (sum, item) => sum.And(MatchItem(item, value, body)));
            default:
                return Truth.Unknown;
        }
    }

    /// <summary>A test for the type that the value has anyway is a test for null.</summary>
    private static Truth OfType(IPatternOperation pattern, ITypeSymbol? type, FlowValue value) =>
        SymbolEqualityComparer.Default.Equals(pattern.InputType, type) ? value.NullTruth.Not() : Truth.Unknown;

    /// <summary>Where nothing is there, nothing is sent to it either: that a pattern with parts fails tells of its parts.</summary>
    private static Truth OfParts(IRecursivePatternOperation pattern, FlowValue value) =>
        !value.TellsOfNull && SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.MatchedType) && !(pattern.PropertySubpatterns.IsEmpty && pattern.DeconstructionSubpatterns.IsEmpty)
            ? Truth.True
            : OfType(pattern, pattern.MatchedType, value);

    private static Truth MatchParts(IRecursivePatternOperation pattern, FlowValue value, BodyInterpreter body)
    {
        Bind(pattern.DeclaredSymbol, value, body);
        var truth = OfParts(pattern, value);
        foreach (var part in pattern.PropertySubpatterns)
            truth = truth.And(Match(part.Pattern, Part(part, value, body), body));
        if (pattern.DeconstructionSubpatterns.IsEmpty)
            return truth;

        var members = Deconstruction.MembersOf(pattern.MatchedType, pattern.DeconstructionSubpatterns.Length);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = pattern.DeconstructionSubpatterns[i];
            truth = truth.And(Match(part, members is null ? value.Content(part.InputType) : Members.Read(value, members[i], part, body), body));
        }

        return truth;
    }

    /// <summary>One item of a list pattern. What it proves holds of that item, which has no other name than the one it gets here.</summary>
    private static Truth MatchItem(IPatternOperation item, FlowValue list, BodyInterpreter body) => item switch
    {
        ISlicePatternOperation { Pattern: { } rest } => Match(rest, list, body),
        ISlicePatternOperation => Truth.Unknown,
        _ => Match(item, Sequences.Visit(list, item.Syntax, item.InputType, body), body),
    };

    private static FlowValue Part(IPropertySubpatternOperation part, FlowValue value, BodyInterpreter body) => part.Member switch
    {
        IPropertyReferenceOperation property => Members.Read(value, property.Property, property, body),
        IFieldReferenceOperation field => Members.Read(value, field.Field.CorrespondingTupleField ?? field.Field, field, body),
        _ => FlowValue.Unknown,
    };

    private static void Bind(ISymbol? variable, FlowValue value, BodyInterpreter body)
    {
        if (variable is not null)
            body.State = body.State.Write(StorageKey.Variable(variable), value);
    }
}
