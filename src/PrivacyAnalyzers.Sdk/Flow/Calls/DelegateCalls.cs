using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Lambdas and local functions run where they are called.</summary>
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
        return callable is null ? null : body.Invoke(callable, call.Arguments.Select(argument => argument.Value).ToArray());
    }
}
