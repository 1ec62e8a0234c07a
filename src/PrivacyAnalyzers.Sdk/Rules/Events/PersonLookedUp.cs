using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>A person is picked, or taken for the same as another, by what several people may share.</summary>
/// <param name="Type">The type of the person.</param>
/// <param name="By">The members that are compared: <c>Name, BirthDate</c>.</param>
/// <param name="IsMatched">Whether people are taken for the same, as opposed to one being picked.</param>
/// <param name="Container">The code that does it.</param>
/// <param name="Location">The condition or key.</param>
public sealed record PersonLookedUp(INamedTypeSymbol Type, string By, bool IsMatched, ISymbol? Container, Location Location)
{
    /// <summary>The member that tells people apart, as the condition would say it: <c>customer.Id</c>; null when the type has none.</summary>
    public string? IdExpression { get; init; }
}
