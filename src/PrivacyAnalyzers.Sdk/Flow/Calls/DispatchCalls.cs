using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Dispatch;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Messages that a mediator, a bus or an event dispatcher brings to their handlers: <c>mediator.Send(new GetContact(id))</c>. Each
/// handler runs as if it were called here, and what it answers comes back.
/// </summary>
internal sealed class DispatchCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (!MessageHandlers.MaySend(call.Method.Name) || call.Arguments.Length > 4)
            return null;
        foreach (var argument in call.Others)
        {
            var handlers = body.Model.Handlers.Of(TypeOf(argument)).Where(handler => body.Summaries.Has(handler.Method)).ToImmutableArray();
            if (!handlers.IsEmpty)
                return Deliver(call, argument, handlers, body);
        }

        return null;
    }

    private static FlowValue Deliver(Call call, CallArgument message, ImmutableArray<MessageHandler> handlers, BodyInterpreter body)
    {
        // The dispatcher may be code at hand, with sinks of its own.
        new SourceCalls().TryApply(call, body);
        FlowValue? answer = null;
        foreach (var handler in handlers)
        {
            var given = SourceCalls.Apply(SourceCalls.SummaryOf(handler.Method, body), CallOf(handler, call, message, body), body);
            if (!handler.IsGeneral)
                answer = answer is null ? given : answer.Join(given);
        }

        return (answer ?? FlowValue.Unknown) with { Type = call.Type };
    }

    private static Call CallOf(MessageHandler handler, Call call, CallArgument message, BodyInterpreter body)
    {
        var value = message.Value;
        if (handler.Wrapped is { } holder)
        {
            var wrapper = Entity.Result(call.Site).Member(handler.Message);
            body.State = body.State.Forget(wrapper).Write(StorageKey.Member(wrapper, holder), value);
            value = FlowValue.Unknown with { Entity = wrapper, Type = handler.Message.Type };
        }

        var receiver = FlowValue.Unknown with { Entity = Entity.Result(call.Site).Member(handler.Method.ContainingType), Type = handler.Method.ContainingType };
        return new Call(handler.Method, receiver, ImmutableArray.Create(new CallArgument(handler.Message, value, message.Site, message.Operation)), call.Site, handler.Method.ReturnType, IsVirtual: false)
        {
            Name = handler.Method.ContainingType.Name + "." + handler.Method.Name,
        };
    }

    private static ITypeSymbol? TypeOf(CallArgument argument)
    {
        var operation = argument.Operation;
        while (operation is Microsoft.CodeAnalysis.Operations.IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return argument.Value.Type ?? operation?.Type;
    }
}
