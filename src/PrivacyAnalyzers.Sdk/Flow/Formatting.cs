using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>What becomes of values that are turned into text.</summary>
internal static class Formatting
{
    /// <summary>The text made of several parts.</summary>
    public static FlowValue Join(IEnumerable<IOperation> parts, ITypeSymbol? type, BodyInterpreter body)
    {
        var sum = FlowValue.Unknown with { Type = type };
        var literal = "";
        foreach (var part in parts)
        {
            var value = body.Evaluate(part);
            literal += value.Text ?? " ";
            if (!IsShownByTypeAlone(value.Type))
                sum = sum.Absorb(Format(value, part, body));
        }

        return sum with { Text = literal };
    }

    /// <summary>
    /// The text of one value. An object shows its members when its type is a record or has a <c>ToString</c> that prints
    /// them; otherwise it shows only the name of its type.
    /// </summary>
    public static FlowValue Format(FlowValue value, IOperation operation, BodyInterpreter body)
    {
        var held = Held(value, body);
        return held.Labels.IsEmpty && value.Type is { } type
            ? held.Content().Absorb(FormatObject(value, type, operation.Syntax, body))
            : held.Content();
    }

    /// <summary>
    /// The value with what its text shows of what it holds: all of it for a collection, a builder or an anonymous object, nothing for
    /// an object whose text is only the name of its type.
    /// </summary>
    public static FlowValue Held(FlowValue value, BodyInterpreter body) => IsTransparent(value.Type) ? body.WithHeld(value) : value;

    /// <summary>Whether the text of an object is the name of its type, whatever it holds: a class of the platform that does not say how it is written, such as <c>StringContent</c>.</summary>
    public static bool IsShownByTypeAlone(ITypeSymbol? type)
    {
        if (type is not { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, IsAnonymousType: false } || !FrameworkTypes.Contain(type) || Sequences.ElementType(type) is not null)
            return false;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            if (current.GetMembers("ToString").OfType<IMethodSymbol>().Any(text => text.Parameters.IsEmpty))
                return false;
        return true;
    }

    private static bool IsTransparent(ITypeSymbol? type) =>
        type is null or ITypeParameterSymbol
        || type.SpecialType != SpecialType.None
        || type.IsAnonymousType
        || type.IsTupleType
        || type.IsRecord
        || type.TypeKind is TypeKind.Array or TypeKind.Struct or TypeKind.Dynamic or TypeKind.Error
        || Sequences.ElementType(type) is not null
        || FrameworkTypes.Contain(type);

    /// <summary>The text of an object by its type alone.</summary>
    public static FlowValue FormatObject(FlowValue value, ITypeSymbol type, SyntaxNode site, BodyInterpreter body) =>
        Shows(type, site, value, body) ?? FlowValue.Unknown;

    /// <summary>What an object of <paramref name="type"/> shows of itself as text; null when nothing personal.</summary>
    private static FlowValue? Shows(ITypeSymbol type, SyntaxNode site, FlowValue value, BodyInterpreter body)
    {
        if (type is not INamedTypeSymbol named || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || named.SpecialType != SpecialType.None)
            return null;
        for (INamedTypeSymbol? current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var text = current.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty);
            if (text is not null && IsWritten(text) && IsTextOfObject(text) && body.Summaries.Has(text.OriginalDefinition))
                return body.Summaries.Get(text).Return.Labels.All(label => (label.Data.Category.Traits & DataTraits.Pseudonym) != 0) ? null : Labelling.OfWhole(FlowValue.Unknown with { Entity = value.Entity }, type, site, body);
            if (current.GetMembers("PrintMembers").Any(IsWritten))
                return null;
            // In an assembly a record struct shows only by the text that the compiler made for it.
            if ((current.IsRecord || (text is not null && !IsWritten(text))) && body.Model.Recognizer.PersonalMembers(current).Any())
                return Labelling.OfWhole(FlowValue.Unknown with { Entity = value.Entity }, type, site, body);
        }

        return null;
    }

    /// <summary>Whether somebody wrote the member, rather than the compiler; an assembly tells by an attribute.</summary>
    private static bool IsWritten(ISymbol member) =>
        !member.IsImplicitlyDeclared && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    /// <summary>Whether it is the method that formatting calls, and not another one of the same name.</summary>
    private static bool IsTextOfObject(IMethodSymbol method)
    {
        var root = method;
        while (root.OverriddenMethod is { } overridden)
            root = overridden;
        return root.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;
    }
}
