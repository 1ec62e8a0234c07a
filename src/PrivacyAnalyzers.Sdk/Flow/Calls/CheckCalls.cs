using System.Linq;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods that answer whether a person may be contacted, agreed, or is who they say.</summary>
internal sealed class CheckCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if ((body.Model.Recognizer.CheckOf(call.Method) ?? OfModel(call, body)) is not { } check)
            return null;
        call.RunCallbacks(body);
        var person = call.Others.Select(argument => About(argument.Value)).FirstOrDefault(about => about is not null) ?? About(call.Subject);
        if (person is null)
            return null;
        var answer = States.OfCheck(check, person);
        body.NoteChecks(answer, call.Site);
        return FlowValue.Unknown with { Truth = answer };
    }

    private static CheckMeaning? OfModel(Call call, BodyInterpreter body) => body.Model.Catalog.FindCheck(call.Method) is { } model
        ? new CheckMeaning(model.Fact, model.Negated, model.Purposes, Confidence.Declared)
        : null;

    /// <summary>Whom a value tells of: the object itself, or the one whose data it is.</summary>
    private static Entity? About(FlowValue? value) =>
        value is null || value.Callable is not null ? null : value.Entity ?? value.Labels.Select(label => label.Person).FirstOrDefault();
}
