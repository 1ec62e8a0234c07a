using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Events;
using PrivacyAnalyzers.Rules.Texts;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.OptOut;

/// <summary>Promotional messages and whether their recipients want them.</summary>
internal static class Promotion
{
    /// <summary>
    /// Whether a promotional message goes to somebody of whom nothing in sight checked that they want it. Receipts, codes and
    /// other messages that a contract calls for need no check; people who come from a caller are judged there.
    /// </summary>
    public static bool IsUnchecked(MessageSent message, MessageRecipient recipient, Recognizer recognizer) =>
        message.Purpose is { IsPromotional: true, Confidence: >= Confidence.Medium } purpose
        && (purpose.Confidence == Confidence.Declared || recipient.Copy is not null || IsPerson(recipient, recognizer))
        && recipient is { IsChecked: false, IsOptedInByType: false, IsLeftToCaller: false };

    /// <summary>A guessed purpose and a bare address (a test mail's, a setting's) together are too little to go by.</summary>
    private static bool IsPerson(MessageRecipient recipient, Recognizer recognizer) =>
        recipient.Type is { } type && (!recipient.States.IsEmpty || recognizer.IsPerson(type));

    /// <summary>What went wrong when nothing protects the recipient: one exposure is one mistake, the most telling.</summary>
    public static Mistake MistakeOf(MessageRecipient recipient) => recipient switch
    {
        { Bypass: not null } => Mistake.Bypassed,
        { FailedCheck: not null } or { IsRefused: true } => Mistake.CheckFails,
        { Copy: not null } => Mistake.FromCopy,
        { Query: not null, States.IsEmpty: false } => Mistake.QueryForgets,
        _ => Mistake.NothingChecks,
    };

    public static Finding Finding(PrivacyRule rule, MessageSent message, MessageRecipient recipient, Location location) =>
        Finding(rule, message, recipient, location, recipient.States.OrderByDescending(candidate => candidate.State.Confidence).FirstOrDefault());

    /// <summary>The finding that the person's member <paramref name="state"/>, if there is one, should have been looked at.</summary>
    public static Finding Finding(PrivacyRule rule, MessageSent message, MessageRecipient recipient, Location location, (ISymbol? Member, ContactState State) state)
    {
        var failed = recipient.FailedCheck;
        var reason = Strings.Get("CheckFailure_" + (failed?.Failure ?? CheckFailure.Inverted));
        // A guard added to a check that is the wrong way round would let nobody through.
        var canGuard = failed is not { Failure: CheckFailure.Inverted } && !recipient.IsRefused;
        var found = Rules.Finding.Of(
            rule, message, recipient,
            recipient.Text, message.Sink.Recipient, message.Purpose!.Purpose.Path, state.Member?.Name ?? "—", reason, Brief(recipient.Bypass ?? recipient.Copy));
        return found with
        {
            Location = location,
            Path = failed is null ? found.Path : found.Path.Insert(0, new FlowStep(FlowStepKind.Check, failed.Text, failed.Location)),
            Properties = found.Properties
                .Add(FindingProperties.StateMember, canGuard ? state.Member?.Name : null)
                .Add(FindingProperties.StateAllows, state.Member is null || !canGuard ? null : StateWords.Allowing(state.State))
                .Add(FindingProperties.FailedCheck, failed?.Failure.ToString())
                .Add(FindingProperties.AskedMember, failed is null ? null : state.Member?.Name),
        };
    }

    private static string Brief(SyntaxNode? code)
    {
        const int Longest = 60;
        var text = code is null ? "" : string.Join(" ", code.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }
}
