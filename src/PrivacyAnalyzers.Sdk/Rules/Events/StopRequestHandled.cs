using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Code that by its name carries out a person's request to get no more messages, to leave or to take a consent back.</summary>
/// <param name="Method">The code.</param>
/// <param name="ChangesSomething">Whether it changes any state, or hands the request on to code that may.</param>
/// <param name="Location">Its name.</param>
public sealed record StopRequestHandled(IMethodSymbol Method, bool ChangesSomething, Location Location);
