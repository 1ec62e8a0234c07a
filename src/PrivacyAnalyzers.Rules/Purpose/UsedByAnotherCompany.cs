using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Purpose;

/// <summary>PRV1002: data that one company holds is used by, or copied into the store of, another.</summary>
internal sealed class UsedByAnotherCompany : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV1002", RuleCategories.Purpose);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "認識不足", "事例3");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Controller is not { } user || PurposeFindings.IsTrace(data.Sink))
            return;
        foreach (var items in data.Data.Where(item => item.Classification.Controller is { } holder && holder != user).GroupBy(item => item.Classification.Controller))
            context.Report(PurposeFindings.Of(this, data, items.ToImmutableArray(), isSuggestion: false, items.Key!, user, data.Sink.Recipient));
    }

    public override void Check(PersonCopied copy, RuleContext context)
    {
        if (context.Recognizer.HolderOf(copy.Source) is not { } holder || context.Recognizer.HolderOf(copy.Target) is not { } user || holder == user)
            return;
        var data = copy.Members.Select(context.Recognizer.Classify).OfType<Recognition.DataClassification>().ToImmutableArray();
        if (!data.IsEmpty)
            context.Report(new Finding(this, copy.Location, copy.Text, new CategoryList(data.SelectMany(item => item.Categories).Distinct().ToArray()), holder, user, copy.Target.Name)
            {
                Data = data,
                Container = copy.Container,
                Identity = copy.Text + ">" + copy.Target.Name,
            });
    }
}
