using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>A message was handed to a service that brings it to people.</summary>
/// <param name="Sink">The service.</param>
/// <param name="Method">The method that sends.</param>
/// <param name="Site">The call that sends.</param>
/// <param name="Recipients">The people it goes to, as far as they can be told.</param>
/// <param name="Purpose">Why it is sent, as declared or inferred; null when nothing tells.</param>
/// <param name="Path">The steps from the call to the service when other methods lie between.</param>
public sealed record MessageSent(
    SinkModel Sink,
    IMethodSymbol Method,
    SyntaxNode Site,
    ImmutableArray<MessageRecipient> Recipients,
    PurposeGuess? Purpose,
    ImmutableArray<FlowStep> Path)
{
    /// <summary>What the message says, as far as the code at the call writes it; empty when it comes from elsewhere.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether <see cref="Text"/> is all that it says, but for names, numbers and the like.</summary>
    public bool IsTextWhole { get; init; }

    /// <summary>The company that runs the code, as annotations or the policy declare; null when nothing says.</summary>
    public string? Controller { get; init; }

    /// <summary>What it says by itself, as far as that stands in the code.</summary>
    public ImmutableArray<MessageText> Texts { get; init; } = ImmutableArray<MessageText>.Empty;

    /// <summary>What the message says of one person and somebody else reads.</summary>
    public ImmutableArray<ToldToAnother> ToldToAnother { get; init; } = ImmutableArray<ToldToAnother>.Empty;

    /// <summary>What a loop around the call puts into the message and leaves in it for the next.</summary>
    public ImmutableArray<CarriedOver> CarriedOver { get; init; } = ImmutableArray<CarriedOver>.Empty;
}

/// <summary>A person whom a message goes to.</summary>
/// <param name="Text">The recipient as the user knows it: <c>customer.Email</c>, <c>customer</c>.</param>
/// <param name="Expression">The person as an expression that is valid at the call; null when it has no name there.</param>
/// <param name="Type">The person's type; null when only an address is known.</param>
/// <param name="Role">To, Cc or Bcc.</param>
/// <param name="IsMany">Whether the same message goes to several people at once.</param>
/// <param name="IsChecked">Whether every path to the call checked that this person may be contacted.</param>
/// <param name="IsRefused">Whether a check before the call found that this person must not be contacted.</param>
/// <param name="IsOptedInByType">Whether the person's type already means that they asked for messages.</param>
/// <param name="IsLeftToCaller">Whether the person comes from a caller in this compilation, which is judged instead.</param>
/// <param name="States">The person's own opt-out and consent members.</param>
/// <param name="Query">The query in this method that picked the person; null when none did.</param>
/// <param name="Location">Where the address was put into the message, or passed to the call.</param>
/// <param name="Path">The way of the address to the call.</param>
public sealed record MessageRecipient(
    string Text,
    string? Expression,
    INamedTypeSymbol? Type,
    ArgumentRole Role,
    bool IsMany,
    bool IsChecked,
    bool IsRefused,
    bool IsOptedInByType,
    bool IsLeftToCaller,
    ImmutableArray<(ISymbol Member, ContactState State)> States,
    SyntaxNode? Query,
    Location Location,
    ImmutableArray<FlowStep> Path)
{
    /// <summary>
    /// The id of the method that the person is passed to, when nobody in this project calls it, so that only a project above can answer for
    /// the person; null in all other cases.
    /// </summary>
    public string? CallersOf { get; init; }

    /// <summary>A check in sight that should protect this person and does not; null when there is none.</summary>
    public FailedCheck? FailedCheck { get; init; }

    /// <summary>The person's own members that say whether they have left.</summary>
    public ImmutableArray<(ISymbol Member, ContactState State)> Leaving { get; init; } = ImmutableArray<(ISymbol Member, ContactState State)>.Empty;

    /// <summary>Whether every path to the call checked that this person has not left.</summary>
    public bool IsMember { get; init; }

    /// <summary>Whether the person was handed in from outside of this method, by code that may have looked.</summary>
    public bool IsPassedIn { get; init; }

    /// <summary>The code that reads this person from a copy that nobody keeps up to date, a file or a list in the code; null when none does.</summary>
    public SyntaxNode? Copy { get; init; }

    /// <summary>The code that switches a check off which would have protected this person; null when none does.</summary>
    public SyntaxNode? Bypass { get; init; }

    /// <summary>Whether this person is one of several whom the same code sends to, one after the other or at once.</summary>
    public bool IsOneOfMany { get; init; }
}

/// <summary>A check that does not keep a message from somebody who declined.</summary>
/// <param name="Failure">Why it does not.</param>
/// <param name="Text">The code that asks: <c>customer.OptOut</c>.</param>
/// <param name="Location">Where it stands.</param>
public sealed record FailedCheck(CheckFailure Failure, string Text, Location Location);

/// <summary>Why a check does not protect a send.</summary>
public enum CheckFailure
{
    /// <summary>It lets exactly those through who declined.</summary>
    Inverted,

    /// <summary>It is asked, and the message goes out on some path whatever it says.</summary>
    WithoutEffect,

    /// <summary>It is asked when the message is gone.</summary>
    Afterwards,

    /// <summary>It is asked about another person than the one who gets the message.</summary>
    AboutSomebodyElse,
}
