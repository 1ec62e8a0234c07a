using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Purpose;

/// <summary>PRV1001: personal data reaches a recipient for a purpose it was not collected for.</summary>
internal sealed class UsedBeyondItsPurpose : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV1001", RuleCategories.Purpose);

    public override IncidentClass Incident { get; } = new("目的外利用・提供", "誤送信", "手順・ルール違反の作業・操作", "ケース1");

    public override bool DependsOnPurpose => true;

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        // Logs have their own rules: what is wrong there is not the purpose.
        if (data.Purpose is not { } purpose || data.Sink.Channel is Channel.Log or Channel.Console or Channel.Exception)
            return;
        // A guess from names that a message is a receipt or a code is no evidence of another purpose: the contract calls for it.
        if (purpose is { IsTransactional: true, Confidence: < Confidence.Declared })
            return;
        // What is published, practised with or used by another company has rules of its own: one exposure is one finding.
        if (PurposeFindings.IsPublic(data.Sink) || PurposeFindings.IsRehearsal(purpose.Purpose))
            return;
        foreach (var items in data.Data.Where(item => !IsOfAnother(item, data) && IsBeyond(item, purpose)).GroupBy(item => (item.Location, item.Text, Told: Told(item))))
        {
            var (item, told) = (items.First(), items.Key.Told);
            var categories = items.SelectMany(each => each.Classification.Categories).Distinct().ToArray();
            context.Report(new Finding(this, item.Location, item.Text, new CategoryList(categories), told, data.Sink.Recipient, purpose.Purpose.Path)
            {
                Path = item.Path,
                Data = items.Select(each => each.Classification).ToImmutableArray(),
                Container = data.Method,
                Identity = item.Text + ">" + data.Sink.Recipient,
                IsSuggestion = purpose.Confidence < Confidence.Declared,
                Properties = ImmutableDictionary<string, string?>.Empty
                    .Add(FindingProperties.Purpose, purpose.Purpose.Path)
                    .Add(FindingProperties.PurposeIsDeclared, purpose.Confidence == Confidence.Declared ? "true" : null)
                    .Add(FindingProperties.CollectedFor, told)
                    .Add(FindingProperties.Recipient, data.Sink.Recipient),
            });
        }
    }

    private static bool IsOfAnother(ExposedData item, PersonalDataReached data) =>
        data.Controller is { } user && item.Classification.Controller is { } holder && holder != user;

    private static bool IsBeyond(ExposedData item, PurposeGuess purpose) =>
        !item.Classification.CollectedFor.IsEmpty
        && !item.Classification.CollectedFor.Concat(item.AgreedPurposes).Any(collected => collected.Covers(purpose.Purpose));

    private static string Told(ExposedData item) => string.Join(", ", item.Classification.CollectedFor.Select(collected => collected.Path));
}
