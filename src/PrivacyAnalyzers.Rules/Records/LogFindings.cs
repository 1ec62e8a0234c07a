using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>What findings about logs say.</summary>
internal static class LogFindings
{
    /// <summary>The items of personal data that one call writes: one exposure, shown at the first of them.</summary>
    public static Finding Of(PrivacyRule rule, PersonalDataReached data, ImmutableArray<ExposedData> items, RuleContext context) =>
        Create(
            rule, data, items, context,
            string.Join("', '", items.Select(item => item.Text).Distinct()),
            new CategoryList(items.Select(item => item.Classification.Category).Distinct().ToArray()),
            data.Sink.Recipient);

    /// <summary>An object with all that is in it; the gravest first.</summary>
    public static Finding OfWhole(PrivacyRule rule, PersonalDataReached data, ImmutableArray<ExposedData> items, RuleContext context)
    {
        var categories = items.Select(item => item.Classification.Category).Distinct().OrderByDescending(category => category.Tier).ToArray();
        return Create(rule, data, items, context, items[0].Text, items[0].Whole!.Name, new CategoryList(categories), data.Sink.Recipient);
    }

    /// <summary>
    /// What a tool for the command line prints is what its user asked to see; what a hosted service prints is collected as a log.
    /// </summary>
    private static bool IsCommandLineTool(Compilation compilation) =>
        compilation.Options.OutputKind == OutputKind.ConsoleApplication
        && compilation.GetTypeByMetadataName("Microsoft.Extensions.Hosting.IHost") is null;

    private static Finding Create(
        PrivacyRule rule, PersonalDataReached data, ImmutableArray<ExposedData> items, RuleContext context, params object[] arguments) =>
        new(rule, items[0].Location, arguments)
        {
            Path = items[0].Path,
            Data = items.Select(each => each.Classification).ToImmutableArray(),
            Container = data.Method,
            IsSuggestion = data.Sink.Channel == Channel.Console && IsCommandLineTool(context.Compilation),
            Identity = items[0].Text + ">" + data.Sink.Recipient,
            Properties = ImmutableDictionary<string, string?>.Empty
                .Add(FindingProperties.IdExpression, items[0].IdExpression)
                .Add(FindingProperties.Recipient, data.Sink.Recipient),
        };
}
