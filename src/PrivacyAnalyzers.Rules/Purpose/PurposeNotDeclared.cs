using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Purpose;

/// <summary>PRV1005: data with a declared purpose is sent by code that declares none.</summary>
internal sealed class PurposeNotDeclared : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Hidden("PRV1005", RuleCategories.Purpose);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "認識不足");

    public override bool DependsOnPurpose => true;

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Purpose is not null || data.IsPurposeLeftToCaller || PurposeFindings.IsTrace(data.Sink) || PurposeFindings.IsPublic(data.Sink))
            return;
        var items = data.Data.Where(item => !item.Classification.CollectedFor.IsEmpty).ToImmutableArray();
        if (items.IsEmpty)
            return;
        var told = string.Join(", ", items.SelectMany(item => item.Classification.CollectedFor).Select(purpose => purpose.Path).Distinct());
        context.Report(PurposeFindings.Of(this, data, items, isSuggestion: false, data.Sink.Recipient, told));
    }
}
