using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Something that a loop puts into what it sends, and that is still in it when the loop sends to the next.</summary>
/// <param name="Text">What is put in: <c>customer.Email</c>.</param>
/// <param name="Holder">What it is put into: <c>message.To</c>.</param>
/// <param name="CanBeCleared">Whether the holder has a <c>Clear</c> that takes out what was put in.</param>
/// <param name="Location">Where it is put in.</param>
public sealed record CarriedOver(string Text, string Holder, bool CanBeCleared, Location Location);
