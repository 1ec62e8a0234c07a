using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Records;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.HighRisk;

/// <summary>A rule about one kind of data that does harm wherever others can read it.</summary>
internal abstract class HighRiskRule : PrivacyRule
{
    public sealed override void Check(PersonalDataReached data, RuleContext context)
    {
        var items = data.Data
            .Where(item => item.Classification.Confidence >= Confidence.High && IsOfKind(item) && !HighRiskData.IsToldAsWhole(item, data.Sink) && IsExposed(item, data, context))
            .ToImmutableArray();
        if (!items.IsEmpty)
            context.Report(RecordFindings.Of(this, data, items, IsGuess(items[0], data)));
    }

    /// <summary>Whether the item is of the rule's kind.</summary>
    protected abstract bool IsOfKind(ExposedData item);

    /// <summary>Whether others than those who need it can read it where it goes.</summary>
    protected abstract bool IsExposed(ExposedData item, PersonalDataReached data, RuleContext context);

    /// <summary>Whether it may well be meant, so that a suggestion to look is all that can be said.</summary>
    protected virtual bool IsGuess(ExposedData item, PersonalDataReached data) => false;

    /// <summary>Whether what goes into the channel is written down or shown where many read.</summary>
    protected static bool IsReadByMany(Channel channel) =>
        channel is Channel.Log or Channel.Console or Channel.Telemetry or Channel.Analytics or Channel.Exception or Channel.Social or Channel.Ai;

    /// <summary>Whether the item is told in a message, as opposed to being where the message goes.</summary>
    protected static bool IsTold(ExposedData item, SinkModel sink) => sink.IsMessaging && item.Role == ArgumentRole.Content;
}
