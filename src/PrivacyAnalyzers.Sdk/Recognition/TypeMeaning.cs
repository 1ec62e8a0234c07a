using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Recognition;

/// <summary>All that code which uses a type may know of it by what it is, in words that mean the same in every state of the code.</summary>
internal static class TypeMeaning
{
    /// <summary>The words; two types of the same words are told apart by nobody but those who name their members.</summary>
    public static string Of(ITypeSymbol type, Recognizer recognizer) => string.Join("\n", Lines(type, recognizer));

    /// <summary>The same of one member: what it holds, of whom.</summary>
    public static string OfMember(ISymbol member, Recognizer recognizer) => string.Join(
        "\n",
        member.ToDisplayString(),
        recognizer.Classify(member) is { } data ? Line(data) : "",
        recognizer.StateOf(member) is { } state ? Line(state) : "",
        member.ContainingType is { } type ? $"{recognizer.IsPerson(type)} {recognizer.IsOptedInByType(type)}" : "");

    private static IEnumerable<string> Lines(ITypeSymbol type, Recognizer recognizer)
    {
        yield return type.ToDisplayString();
        yield return $"{type.TypeKind} {type.IsRecord} {type.IsAbstract} {type.BaseType?.ToDisplayString()}";
        foreach (var contract in type.AllInterfaces)
            yield return contract.ToDisplayString();
        foreach (var attribute in type.GetAttributes())
            yield return attribute.ToString() ?? "";
        yield return $"{recognizer.IsPerson(type)} {recognizer.IsOptedInByType(type)} {recognizer.PurposeOf(type)?.Purpose} {recognizer.ControllerOf(type)} {recognizer.IdMember(type)?.Name}";
        yield return Join(recognizer.CollectedFor(type));
        foreach (var data in recognizer.Contents(type))
            yield return Line(data);
        foreach (var (member, data) in recognizer.PersonalMembers(type))
            yield return member.Name + " " + Line(data);
        foreach (var (member, state) in recognizer.StatesOf(type))
            yield return member.Name + " " + Line(state);
    }

    private static string Line(DataClassification data) =>
        $"{string.Join(",", data.Categories)} {data.Confidence} {data.Evidence} {data.Controller} {Join(data.CollectedFor)}";

    private static string Line(ContactState state) =>
        $"{state.Fact} {state.AllowedValue} {state.AllowedWhenNull} {state.Confidence} {state.Category} {Join(state.Purposes)} {string.Join(",", state.AllowedConstants)}";

    private static string Join(IEnumerable<Purpose> purposes) => string.Join(",", purposes);
}
