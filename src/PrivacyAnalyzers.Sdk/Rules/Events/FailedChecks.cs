using System.Linq;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Tells of a send that no check protects whether one was meant to.</summary>
internal static class FailedChecks
{
    /// <summary>The check that should have kept the message from <paramref name="person"/>; null when nothing asks.</summary>
    public static FailedCheck? Of(SinkHit hit, SinkPart part, Entity person)
    {
        if (hit.Checks.IsEmpty)
            return null;
        var general = person.Substitute(Sequences.AtNoSite);
        var own = hit.Checks.Where(check => check.About.Substitute(Sequences.AtNoSite).Concerns(general)).ToList();
        if (own.FirstOrDefault(check => !check.IsAfter) is { } before)
            return new FailedCheck(hit.Facts.Refuses(person) || part.KnownOfEach.Refuses(general) ? CheckFailure.Inverted : CheckFailure.WithoutEffect, before.Text, before.Location);
        if (own.Count > 0)
            return new FailedCheck(CheckFailure.Afterwards, own[0].Text, own[0].Location);
        return hit.Checks.LastOrDefault(check => check is { IsAfter: false, IsElsewhere: false } && IsKnownOf(check.About, hit.Facts)) is { } other
            ? new FailedCheck(CheckFailure.AboutSomebodyElse, other.Text, other.Location)
            : null;
    }

    /// <summary>Only what holds where the message is sent was meant for it; other loops and branches have checks of their own.</summary>
    private static bool IsKnownOf(Entity about, FactSet facts) =>
        facts.Facts.Any(fact => fact is { Kind: FactKind.OptOut or FactKind.Consent, Allows: true } && fact.About.Equals(about));
}
