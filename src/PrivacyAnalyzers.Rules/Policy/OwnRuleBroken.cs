using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Policy;

/// <summary>PRV9100: an organisation's own declarative rule matched.</summary>
internal sealed class OwnRuleBroken : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Warning("PRV9100", RuleCategories.Policy);

    public override IncidentClass Incident { get; } = new("", "", "手順・ルール違反の作業・操作");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        foreach (var rule in context.Policy.RulesFor(data.Method, data.Site.SyntaxTree.FilePath))
        {
            if (!IsTo(rule, data) || !IsFor(rule, data))
                continue;
            var items = data.Data.Where(item => IsAbout(rule, item) && IsMissing(rule, item)).ToImmutableArray();
            if (!items.IsEmpty)
                context.Report(Found(rule, data, items));
        }
    }

    private static bool IsTo(RuleDeclaration rule, PersonalDataReached data) =>
        rule.Recipients.IsEmpty || rule.Recipients.Any(name => string.Equals(name, data.Sink.Recipient, System.StringComparison.OrdinalIgnoreCase));

    private static bool IsFor(RuleDeclaration rule, PersonalDataReached data) =>
        rule.Purposes.IsEmpty || (data.Purpose is { } actual && rule.Purposes.Any(purpose => purpose.Covers(actual.Purpose)));

    private static bool IsAbout(RuleDeclaration rule, ExposedData item) =>
        item.Classification.Confidence >= Confidence.High
        && (rule.Data.IsEmpty || item.Classification.Categories.Any(category => rule.Data.Any(category.IsWithin)));

    private static bool IsMissing(RuleDeclaration rule, ExposedData item) => rule.Missing is not { } fact || !item.KnownFacts.Contains(fact);

    private Finding Found(RuleDeclaration rule, PersonalDataReached data, ImmutableArray<ExposedData> items)
    {
        var found = Finding.Of(this, data, items[0], rule.Id, rule.Message, items[0].Text);
        return found with
        {
            Data = items.Select(item => item.Classification).ToImmutableArray(),
            Identity = rule.Id + ":" + found.Identity,
            IsSuggestion = rule.IsSuggestion,
            Properties = found.Properties.Add(FindingProperties.OwnRule, rule.Id).Add(FindingProperties.OwnRuleHelp, rule.Help),
        };
    }
}
