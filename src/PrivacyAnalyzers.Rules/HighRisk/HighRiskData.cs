using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>
/// Data that has rules of its own. Of several rules that could speak of one item the most specific one does: passwords, My Number and
/// the numbers of cards and accounts are theirs, also where they say that there is nothing wrong. A whole object is told once, by the
/// rule for what it was put into.
/// </summary>
internal static class HighRiskData
{
    /// <summary>Whether an item belongs to a rule for its own kind of data.</summary>
    public static bool HasOwnRule(ExposedData item) => IsCredential(item) || IsMyNumber(item) || IsMoney(item);

    /// <summary>A password, PIN, code or token.</summary>
    public static bool IsCredential(ExposedData item) => Has(item, DataTraits.Credential);

    /// <summary>A My Number.</summary>
    public static bool IsMyNumber(ExposedData item) => Has(item, DataTraits.SpecificPersonalInformation);

    /// <summary>The number of a card or an account.</summary>
    public static bool IsMoney(ExposedData item) =>
        item.Classification.Category.IsWithin(DataCategories.Card) || item.Classification.Category.IsWithin(DataCategories.BankAccount);

    /// <summary>Whether a rule about what objects are put into speaks of whole ones that arrive here.</summary>
    public static bool IsToldAsWhole(ExposedData item, SinkModel sink) =>
        item.Whole is not null
        && (item.Role == ArgumentRole.Url || sink.Channel is Channel.Log or Channel.Console or Channel.Telemetry or Channel.Analytics or Channel.Exception or Channel.Storage or Channel.File);

    private static bool Has(ExposedData item, DataTraits traits) => (item.Classification.Category.Traits & traits) != 0;
}
