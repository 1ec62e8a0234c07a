using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>PRV2008: a request to be left alone is answered, and nothing is changed.</summary>
internal sealed class StopRequestIgnored : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV2008", RuleCategories.OptOut);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "プログラム設計・設定の不備", "事例1");

    public override void Check(StopRequestHandled request, RuleContext context)
    {
        if (!request.ChangesSomething)
            context.Report(new Finding(this, request.Location, request.Method.Name) { Container = request.Method, Identity = request.Method.Name });
    }
}
