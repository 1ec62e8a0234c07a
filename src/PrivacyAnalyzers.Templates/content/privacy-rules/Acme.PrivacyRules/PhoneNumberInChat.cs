using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace Acme.PrivacyRules;

/// <summary>ORG001: a phone number is posted to a chat.</summary>
public sealed class PhoneNumberInChat : PrivacyRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "ORG001",
        "A phone number is posted to a chat",
        "'{0}' is posted to {1}, where everybody in the channel reads it",
        "Acme.Privacy",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>How incident statistics would class it: what happened, how, and why.</summary>
    public override IncidentClass Incident { get; } = new("漏えい", "誤送信", "手順・ルール違反の作業・操作");

    /// <inheritdoc />
    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink.Channel != Channel.Chat)
            return;
        foreach (var item in data.Data.Where(IsPhoneNumber))
            context.Report(Finding.Of(this, data, item, item.Text, data.Sink.Recipient));
    }

    // A guess is not enough to object.
    private static bool IsPhoneNumber(ExposedData item) =>
        item.Classification.Confidence >= Confidence.High
        && item.Classification.Categories.Any(category => category.IsWithin(DataCategories.Phone));
}
