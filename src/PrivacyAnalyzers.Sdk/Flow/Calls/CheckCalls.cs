using System.Linq;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods that answer whether a person may be contacted, agreed, or is who they say.</summary>
internal sealed class CheckCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (body.Model.Recognizer.CheckOf(call.Method) is not { } check)
            return null;
        call.RunCallbacks(body);
        var person = call.Others.Select(argument => About(argument.Value)).FirstOrDefault(about => about is not null) ?? About(call.Subject);
        return person is null ? null : FlowValue.Unknown with { Truth = States.OfCheck(check, person) };
    }

    /// <summary>Whom a value tells of: the object itself, or the one whose data it is.</summary>
    private static Entity? About(FlowValue? value) =>
        value is null || value.Callable is not null ? null : value.Entity ?? value.Labels.Select(label => label.Person).FirstOrDefault();
}
