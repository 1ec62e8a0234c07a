using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods that only wrap or unwrap their subject: tasks, nullables, enumerators.</summary>
internal sealed class TransparentCalls : ICallModel
{
    private static readonly ImmutableHashSet<string> OfSubject = ImmutableHashSet.Create(
        "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask", "GetEnumerator", "GetAsyncEnumerator", "WithCancellation", "AsReadOnly");

    private static readonly ImmutableHashSet<string> OfArgument = ImmutableHashSet.Create("FromResult", "ToTask");

    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Subject is { } subject && (OfSubject.Contains(call.Method.Name) || IsOfNullable(call.Method)))
            return subject;
        return OfArgument.Contains(call.Method.Name) && call.Method.ContainingType?.Name is "Task" or "ValueTask" && call.Arguments.Length == 1
            ? call.Arguments[0].Value
            : null;
    }

    private static bool IsOfNullable(IMethodSymbol method) =>
        method is { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
}
