using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods that make text of their input: formatting, trimming, encoding, serialising.</summary>
internal sealed class TextCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Method.Name == "ToString" && call.Receiver is { } receiver)
            return WithType(Formatted(receiver, call, body), call);
        if (Separators.AreTakenOut(call))
            return WithType(Formatting.Format(call.Arguments[0].Value, call.Arguments[0].Operation!, body), call);
        if (body.Model.Catalog.FindCarrier(call.Method) is null)
            return null;
        if (call.Method.Name.StartsWith("Serialize", System.StringComparison.Ordinal))
            return WithType(Serialized(call, body), call);

        var sum = call.Receiver is { } subject ? Formatted(subject, call, body) : FlowValue.Unknown;
        foreach (var argument in call.Arguments)
            sum = sum.Absorb(Written(argument, body));
        if (call.Method.Name is "Split" or "FromBase64String")
            sum = TokenPieces.Of(sum);
        if (call.Method.Name is "Substring" or "AsSpan" or "Slice")
            sum = ShortPieces.Of(sum, ShortPieces.IsShort(Argument(call, "start"), Argument(call, "length")));
        return WithType(sum, call) with { Text = call.Receiver?.Text ?? call.Arguments.Select(argument => argument.Value.Text).FirstOrDefault(text => text is not null) };
    }

    /// <summary>The text of an argument: that of a sequence is its elements one after the other.</summary>
    public static FlowValue Written(CallArgument argument, BodyInterpreter body) =>
        Sequences.ElementType(argument.Value.Type) is null && argument.Operation is { } operation ? Formatting.Format(argument.Value, operation, body) : Joined(argument, body);

    private static IOperation? Argument(Call call, string name) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter.Name.StartsWith(name, System.StringComparison.Ordinal))?.Operation;

    /// <summary>The elements of a sequence one after the other, as <c>string.Join</c> writes them.</summary>
    private static FlowValue Joined(CallArgument argument, BodyInterpreter body)
    {
        var whole = Sequences.Whole(argument.Value, body);
        return whole.Labels.IsEmpty && Sequences.ElementType(argument.Value.Type) is { } element
            ? whole.Absorb(Formatting.FormatObject(argument.Value, element, argument.Site, body))
            : whole;
    }

    private static FlowValue Formatted(FlowValue value, Call call, BodyInterpreter body) =>
        body.Graph is not null && value.Type is { SpecialType: SpecialType.None } type && value.Labels.IsEmpty
            ? body.WithHeld(value).Content().Absorb(Formatting.FormatObject(value, type, call.Site, body))
            : body.WithHeld(value).Content();

    /// <summary>A serialiser writes every member out, however deep.</summary>
    private static FlowValue Serialized(Call call, BodyInterpreter body)
    {
        var value = call.Arguments.Where(argument => argument.Parameter.Ordinal == 0 || argument.Parameter.Name == "value").Select(argument => argument.Value).FirstOrDefault() ?? FlowValue.Unknown;
        var held = Sequences.Whole(value, body);
        return held.Labels.IsEmpty && (Sequences.ElementType(value.Type) ?? value.Type) is { } type ? Labelling.OfWhole(held with { IsSerialized = true }, type, call.Site, body) : held;
    }

    private static FlowValue WithType(FlowValue value, Call call) => value.Content(call.Type);
}
