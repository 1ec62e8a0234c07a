using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>What a message says by itself, whoever it goes to.</summary>
/// <param name="Text">The literal text, with blanks where values go.</param>
/// <param name="Location">Where it is handed over.</param>
public sealed record MessageText(string Text, Location Location)
{
    /// <summary>The words by which it asks for what must never be asked by message; null when it does not.</summary>
    public string? Request { get; init; }

    /// <summary>The first link in it that anybody on the way can read; null when there is none.</summary>
    public string? PlainLink { get; init; }
}
