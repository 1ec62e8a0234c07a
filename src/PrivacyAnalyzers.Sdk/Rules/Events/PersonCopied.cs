using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>An object about a person is made from another one, member by member.</summary>
/// <param name="Source">What it is made from.</param>
/// <param name="Target">What is made.</param>
/// <param name="Members">The members of the source that are read.</param>
/// <param name="Filled">The names of the target's members that are filled, here or later in the same code.</param>
/// <param name="Text">The source as the code names it.</param>
/// <param name="Container">The code that does it.</param>
/// <param name="Location">Where the object is made.</param>
public sealed record PersonCopied(
    INamedTypeSymbol Source,
    INamedTypeSymbol Target,
    ImmutableArray<ISymbol> Members,
    ImmutableHashSet<string> Filled,
    string Text,
    ISymbol? Container,
    Location Location)
{
    /// <summary>The names of members that the same code looks at, of any object: what only some are copied by.</summary>
    public ImmutableHashSet<string> LookedAt { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether the target's member is filled.</summary>
    public bool Assigns(ISymbol member) => member is not null && Filled.Contains(member.Name);
}
