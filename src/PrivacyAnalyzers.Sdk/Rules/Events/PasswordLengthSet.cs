using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Code says how long a password must be at least.</summary>
/// <param name="Length">How long.</param>
/// <param name="Least">How long it should be.</param>
/// <param name="Container">The code or member that says it.</param>
/// <param name="Location">The number.</param>
public sealed record PasswordLengthSet(int Length, int Least, ISymbol? Container, Location Location);
