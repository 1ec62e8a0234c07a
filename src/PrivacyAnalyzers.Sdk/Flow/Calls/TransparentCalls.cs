using System.Collections.Immutable;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods that only wrap or unwrap their subject: tasks, nullables, enumerators.</summary>
internal sealed class TransparentCalls : ICallModel
{
    private static readonly ImmutableHashSet<string> OfSubject = ImmutableHashSet.Create(
        "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask", "GetValueOrDefault", "GetEnumerator", "GetAsyncEnumerator", "WithCancellation", "AsReadOnly");

    private static readonly ImmutableHashSet<string> OfArgument = ImmutableHashSet.Create("FromResult", "ToTask");

    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (OfSubject.Contains(call.Method.Name) && call.Subject is { } subject)
            return subject;
        return OfArgument.Contains(call.Method.Name) && call.Method.ContainingType?.Name is "Task" or "ValueTask" && call.Arguments.Length == 1
            ? call.Arguments[0].Value
            : null;
    }
}
