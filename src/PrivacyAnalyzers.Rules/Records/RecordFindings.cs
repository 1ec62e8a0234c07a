using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>What findings about logs and other traces say.</summary>
internal static class RecordFindings
{
    /// <summary>The items of personal data that one call writes: one exposure, shown at the first of them.</summary>
    public static Finding Of(PrivacyRule rule, PersonalDataReached data, ImmutableArray<ExposedData> items, bool isSuggestion = false) =>
        Create(
            rule, data, items, isSuggestion,
            string.Join("', '", items.Select(item => item.Text).Distinct()),
            new CategoryList(items.SelectMany(item => item.Classification.Categories).Distinct().ToArray()),
            data.Sink.Recipient);

    /// <summary>An object with all that is in it; the gravest first.</summary>
    public static Finding OfWhole(PrivacyRule rule, PersonalDataReached data, ImmutableArray<ExposedData> items)
    {
        var categories = items.SelectMany(item => item.Classification.Categories).Distinct().OrderByDescending(category => category.Tier).ToArray();
        return Create(rule, data, items, isSuggestion: false, items[0].Text, items[0].Whole!.Name, new CategoryList(categories), data.Sink.Recipient);
    }

    private static Finding Create(
        PrivacyRule rule, PersonalDataReached data, ImmutableArray<ExposedData> items, bool isSuggestion, params object[] arguments) =>
        WithOthers(Finding.Of(rule, data, items[0], arguments), items) with { Data = items.Select(each => each.Classification).ToImmutableArray(), IsSuggestion = isSuggestion };

    /// <summary>What else of the first one's person is told there: a repair that puts an identifier in its place leaves that out.</summary>
    private static Finding WithOthers(Finding finding, ImmutableArray<ExposedData> items)
    {
        var others = items.Skip(1).Where(item => item.IdExpression is not null && item.IdExpression == items[0].IdExpression).Select(item => item.Text).ToArray();
        return others.Length == 0 ? finding : finding with { Properties = finding.Properties.Add(FindingProperties.AlsoTold, string.Join("\n", others)) };
    }
}
