using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace Bank.PrivacyRules;

/// <summary>BANK001: balances and account numbers belong into the bank's own app, where the customer has signed in, and not into letters that anybody may read.</summary>
public sealed class AccountDataSent : PrivacyRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "BANK001",
        "Account data goes by mail or text message",
        "'{0}' goes out by {1}; write that there is news, and show it in the app",
        "Bank.Privacy",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public override IncidentClass Incident { get; } = new("漏えい", "誤送信", "手順・ルール違反の作業・操作");

    public override void Check(PersonalDataReached data, RuleContext context)
    {
        if (data.Sink.Channel is not (Channel.Mail or Channel.Sms or Channel.Push))
            return;
        foreach (var item in data.Data.Where(item => item.Role == ArgumentRole.Content && IsOfAccount(item)))
            context.Report(Finding.Of(this, data, item, item.Text, data.Sink.Channel.ToString().ToLowerInvariant()));
    }

    private static bool IsOfAccount(ExposedData item) =>
        item.Classification.Confidence >= Confidence.High
        && item.Classification.Categories.Any(category => category.IsWithin(DataCategories.BankAccount) || category.IsWithin(DataCategories.Asset));
}
