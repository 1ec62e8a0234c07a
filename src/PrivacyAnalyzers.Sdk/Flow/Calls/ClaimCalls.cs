using System.Linq;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Claims hold what their type says: <c>user.FindFirst(ClaimTypes.Email)</c>.</summary>
internal sealed class ClaimCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Method.Name is not ("FindFirst" or "FindFirstValue") || call.Others.FirstOrDefault()?.Value.Text is not { } type)
            return null;
        var claim = new FlowValue { Type = call.Type, Entity = Entity.Result(call.Site) };
        return body.Model.Recognizer.ClassifyClaim(type) is { } data
            ? Labelling.OfClaim(call.Method, data, call.Subject?.Entity, claim, call.Site)
            : claim;
    }
}
