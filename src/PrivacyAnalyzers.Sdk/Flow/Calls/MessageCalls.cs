using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods of a message that fill it: <c>message.AddTo(address)</c>.</summary>
internal sealed class MessageCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (body.Model.Catalog.FindFactory(call.Method) is { } made)
            return MessageParts.Make(call, made, body);
        if (call.Receiver is not { Entity: { } message } receiver
            || body.Model.Catalog.FindMessage(receiver.Type) is not { } model
            || !model.Methods.ContainsKey(call.Method.Name))
            return null;
        var filled = receiver with { Entity = message.Member(call.Method) };
        foreach (var argument in call.Arguments)
        {
            var item = Sequences.ElementType(argument.Value.Type) is null ? body.WithHeld(argument.Value) : Sequences.Whole(argument.Value, body);
            Sequences.Put(filled, item.WithLabels(label => label.Via(FlowStepKind.Store, Labelling.Brief(call.Site), argument.Site.GetLocation())), body);
        }

        return receiver;
    }
}
