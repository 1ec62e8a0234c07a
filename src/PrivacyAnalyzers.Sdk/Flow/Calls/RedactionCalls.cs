using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Methods whose result carries no personal data any more.</summary>
internal sealed class RedactionCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body) =>
        body.Model.Catalog.FindCarrier(call.Method) is { Removes: true } || body.Model.Recognizer.Redacts(call.Method)
            ? FlowValue.Unknown
            : null;
}
