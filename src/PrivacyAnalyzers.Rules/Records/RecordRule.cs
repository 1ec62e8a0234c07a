using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.HighRisk;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Records;

/// <summary>A rule about one kind of trace that a program leaves behind: which sinks leave it, and what must not stand in it.</summary>
internal abstract class RecordRule : PrivacyRule
{
    public override IncidentClass Incident { get; } = new("漏えい", "誤表示", "プログラム設計・設定の不備");

    public sealed override void Check(PersonalDataReached data, RuleContext context)
    {
        var items = LeavesTrace(data.Sink) ? data.Data.Where(MustNotStandIn).ToImmutableArray() : ImmutableArray<ExposedData>.Empty;
        if (!items.IsEmpty)
            Report(data, items, context);
    }

    /// <summary>Whether what reaches <paramref name="sink"/> stays in this kind of trace.</summary>
    protected abstract bool LeavesTrace(SinkModel sink);

    /// <summary>Whether <paramref name="item"/> is what the rule objects to: by default whatever identifies a person.</summary>
    protected virtual bool MustNotStandIn(ExposedData item) => IsIdentifier(item);

    /// <summary>Says it of the items of one call: one exposure, unless a rule tells them apart.</summary>
    protected virtual void Report(PersonalDataReached data, ImmutableArray<ExposedData> items, RuleContext context) =>
        context.Report(RecordFindings.Of(this, data, items));

    /// <summary>
    /// Account ids, addresses of devices and the like are pseudonyms: writing them down is usually wanted. Passwords, My Number and
    /// the numbers of cards have rules of their own, unless they go with a whole object.
    /// </summary>
    protected static bool IsIdentifier(ExposedData item) =>
        item.Classification.Confidence >= Confidence.High && !Has(item, DataTraits.Pseudonym) && (item.Whole is not null || !HighRiskData.HasOwnRule(item));

    /// <summary>Whether <paramref name="item"/> is surely the name that a person signs in with.</summary>
    protected static bool IsAccountName(ExposedData item) =>
        item.Classification.Confidence >= Confidence.High && item.Classification.Category.IsWithin(DataCategories.AccountName);

    /// <summary>
    /// Whether <paramref name="item"/> tells many readers who somebody is: what identifies a person, and the name that somebody chose to sign in with, which
    /// does so more often than not.
    /// </summary>
    protected static bool TellsWho(ExposedData item) => IsIdentifier(item) || (item.Whole is null && IsAccountName(item));

    /// <summary>Whether the category of <paramref name="item"/> has the traits in <paramref name="traits"/>.</summary>
    protected static bool Has(ExposedData item, DataTraits traits) => (item.Classification.Category.Traits & traits) != 0;
}
