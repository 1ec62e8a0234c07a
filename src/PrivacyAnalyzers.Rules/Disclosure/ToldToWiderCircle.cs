using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Purpose;
using PrivacyAnalyzers.Rules.Texts;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>PRV3002: a personal record goes to a wider circle than needs it.</summary>
internal sealed class ToldToWiderCircle : PrivacyRule
{
    /// <summary>From here on data reaches or describes a person; a name alone is what colleagues call each other by.</summary>
    private const int Telling = 3;

    public override DiagnosticDescriptor Descriptor { get; } = Descriptors.Suggestion("PRV3002", RuleCategories.Disclosure);

    public override IncidentClass Incident { get; } = new("漏えい", "誤送信", "認識不足", "事例7");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Circle == Circle.Unknown)
            return;
        var items = data.Data.Where(item => item.Role == ArgumentRole.Content && !item.IsAgreed && PurposeFindings.TellsWho(item) && IsTelling(item, context)).ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(PurposeFindings.Of(this, data, items, isSuggestion: false, data.Sink.Recipient, Strings.Get("Circle_" + data.Circle)));
    }

    /// <summary>Of somebody who applied, the name is enough.</summary>
    private static bool IsTelling(ExposedData item, RuleContext context) =>
        item.Classification.Categories.Any(category => category.Tier >= Telling)
        || ((item.Whole ?? item.Source.ContainingType) is { } holder && context.Recognizer.IsApplicant(holder));
}
