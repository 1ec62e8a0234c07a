using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>What <c>with</c> does before it sets anything: a second object that holds what the first does, about the same person.</summary>
internal sealed class CloneCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Method.Name != "<Clone>$" || call.Receiver is not { Entity: { } original } subject)
            return null;
        var copy = Entity.Created(call.Site);
        body.State = body.State.Forget(copy).Copy(original, copy);
        return subject with { Entity = copy };
    }
}
