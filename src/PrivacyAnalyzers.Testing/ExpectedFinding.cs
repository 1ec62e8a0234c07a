namespace PrivacyAnalyzers.Testing;

/// <summary>A finding that is expected without a mark of its own around it.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="At">The number of the span <c>{|#0:…|}</c> at which it stands; null when it has no location in source.</param>
/// <param name="MessagePart">A part of its message; null when the message does not matter.</param>
public sealed record ExpectedFinding(string Id, int? At = null, string? MessagePart = null);
