using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow;

/// <summary>What a method leaves for its callers to answer for.</summary>
internal static class Obligations
{
    /// <summary>More helpers without a purpose than one method usually runs; what comes after them is not handed on.</summary>
    private const int MostAwaiting = 16;

    /// <summary>
    /// More sends than one method usually leaves to its callers. Methods that call each other in circles, as handlers that send each other
    /// messages do, would hand on more each time.
    /// </summary>
    private const int MostOpen = 64;

    /// <summary>What is left of the hits in a body.</summary>
    /// <param name="hits">What arrives at sinks in it.</param>
    /// <param name="areAll">False when there is more than is handed on.</param>
    public static ImmutableArray<SinkHit> Of(ImmutableArray<SinkHit> hits, out bool areAll)
    {
        var open = SameExposure.Once(hits.Where(hit => !hit.AwaitsPurpose).Select(OpenPart).Where(hit => !hit.Parts.IsEmpty));
        var awaiting = SameExposure.Once(hits.Select(AwaitingPart).Where(hit => !hit.Parts.IsEmpty));
        areAll = open.Length <= MostOpen && awaiting.Length <= MostAwaiting;
        return open.Take(MostOpen).Concat(awaiting.Take(MostAwaiting)).ToImmutableArray();
    }

    /// <summary>
    /// Data that callers pass in, and people whom they know and may have checked. Data that was seen for what it is in this frame,
    /// with its purpose, is told here and not again.
    /// </summary>
    private static SinkHit OpenPart(SinkHit hit) =>
        hit with
        {
            Parts = hit.Parts
                .Select(part => IsOpen(part, hit) ? part : BesideWhatIsSeen(part))
                .Where(part => IsOpen(part, hit))
                .Select(part => hit.Purpose is null || part.Value.Labels.IsEmpty ? part : part with { IsTold = true })
                .ToImmutableArray(),
        };

    /// <summary>Data and people seen in this frame, which does not say what for: whether that is right, only a caller can say.</summary>
    private static SinkHit AwaitingPart(SinkHit hit) =>
        hit with
        {
            AwaitsPurpose = true,
            Parts = IsOpenAsToPurpose(hit.Purpose) && hit.Model.Channel is not (Channel.Log or Channel.Console or Channel.Exception)
                ? hit.Parts.Where(part => (hit.AwaitsPurpose || !IsOpen(part, hit)) && DependsOnPurpose(part, hit)).ToImmutableArray()
                : ImmutableArray<SinkPart>.Empty,
        };

    /// <summary>Names that sound like a receipt keep rules from guessing more; what a caller declares is more than a guess.</summary>
    private static bool IsOpenAsToPurpose(PurposeGuess? purpose) => purpose is null or { IsTransactional: true, Confidence: < Confidence.Declared };

    private static bool DependsOnPurpose(SinkPart part, SinkHit hit) =>
        !part.IsTold && ((hit.Model.IsMessaging && !part.Persons.IsEmpty) || part.Value.Labels.Any(label => !label.Data.CollectedFor.IsEmpty));

    private static bool IsOpen(SinkPart part, SinkHit hit) =>
        IsPassedIn(part) || (hit.Model.IsMessaging && part.Persons.Any(person => person.Entity.Root.Kind == EntityKind.Parameter));

    /// <summary>Of an object that is written out whole, what its members' names say is seen here; what callers put into those that say nothing, only they know.</summary>
    private static SinkPart BesideWhatIsSeen(SinkPart part) =>
        !(part.IsDestructured || part.Value.IsSerialized) || part.Value.Given.IsEmpty ? part : part with { Value = part.Value with { Labels = ImmutableArray<DataLabel>.Empty } };

    private static bool IsPassedIn(SinkPart part) => part.Value.Labels.IsEmpty && !part.Value.IsPlain;
}
