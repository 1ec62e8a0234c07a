using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Purpose;

/// <summary>What the rules about purposes ask alike, and how they say what they found.</summary>
internal static class PurposeFindings
{
    /// <summary>Work that is only practised: what it needs is people who were made up.</summary>
    private static readonly ImmutableArray<Vocabulary.Purpose> Rehearsals = ImmutableArray.Create(
        new Vocabulary.Purpose("training"), new Vocabulary.Purpose("demo"), new Vocabulary.Purpose("testing"));

    /// <summary>Whether code runs for training, a demonstration or tests.</summary>
    public static bool IsRehearsal(Vocabulary.Purpose purpose) => Rehearsals.Any(rehearsal => rehearsal.Covers(purpose));

    /// <summary>Whether everybody can read what reaches <paramref name="sink"/>.</summary>
    public static bool IsPublic(SinkModel sink) => sink.Channel == Channel.Social || sink.Kind == RecipientKind.Public;

    /// <summary>Whether what reaches <paramref name="sink"/> stays in a trace of the program, which has rules of its own.</summary>
    public static bool IsTrace(SinkModel sink) => sink.Channel is Channel.Log or Channel.Console or Channel.Exception or Channel.Telemetry;

    /// <summary>Whether <paramref name="item"/> tells who somebody is, and is surely that.</summary>
    public static bool TellsWho(ExposedData item) =>
        item.Classification.Confidence >= Confidence.High && item.Classification.Categories.Any(category => (category.Traits & DataTraits.Pseudonym) == 0);

    /// <summary>Whether the data was collected, or its person agreed, for <paramref name="purpose"/>.</summary>
    public static bool IsCollectedFor(ExposedData item, Vocabulary.Purpose purpose) =>
        item.Classification.CollectedFor.Concat(item.AgreedPurposes).Any(collected => collected.Covers(purpose));

    /// <summary>One finding for all that <paramref name="items"/> tell at one place; <paramref name="rest"/> fills the message after them and what they are.</summary>
    public static Finding Of(PrivacyRule rule, PersonalDataReached data, IReadOnlyCollection<ExposedData> items, bool isSuggestion, params object[] rest)
    {
        var first = items.First();
        var categories = items.SelectMany(item => item.Classification.Categories).Distinct().ToArray();
        return new Finding(rule, first.Location, new object[] { first.Text, new CategoryList(categories) }.Concat(rest).ToArray())
        {
            Path = first.Path,
            Data = items.Select(item => item.Classification).ToImmutableArray(),
            Container = data.Method,
            Identity = first.Text + ">" + data.Sink.Recipient,
            IsSuggestion = isSuggestion,
            Properties = ImmutableDictionary<string, string?>.Empty
                .Add(FindingProperties.Purpose, data.Purpose?.Purpose.Path)
                .Add(FindingProperties.CollectedFor, string.Join(",", items.SelectMany(item => item.Classification.CollectedFor).Select(purpose => purpose.Path).Distinct()) is { Length: > 0 } told ? told : null)
                .Add(FindingProperties.Recipient, data.Sink.Recipient),
        };
    }
}
