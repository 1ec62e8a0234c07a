using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Lambdas and local functions run where they are called; a delegate that was passed in is left to the caller.</summary>
internal sealed class DelegateCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        var callable = call.Method.MethodKind switch
        {
            MethodKind.DelegateInvoke => call.Receiver?.Callable,
            MethodKind.LocalFunction => new Callable(call.Method, null, null),
            _ => null,
        };
        if (callable is not null)
            return (call.Receiver is { } function ? DelegateSinks.Record(function, call, body) : null)
                ?? body.Invoke(callable, call.Arguments.Select(argument => argument.Value).ToArray());
        if (call is not { Method.MethodKind: MethodKind.DelegateInvoke, Receiver: { Entity: { Kind: EntityKind.Parameter, Number: var parameter } } })
            return null;
        if (body.Hits.IsRecording)
            body.Callbacks.Add(new Callback(parameter, call.Arguments.Select(argument => argument.Value).ToImmutableArray(), body.State.Facts));
        return FlowValue.Unknown with { Type = call.Type, Origins = ImmutableSortedSet.Create(parameter), IsOpaque = true };
    }
}
