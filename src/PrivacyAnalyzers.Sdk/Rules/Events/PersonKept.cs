using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>A person is kept where all who use the program find the same one.</summary>
/// <param name="Type">The type of the person.</param>
/// <param name="Place">Where: the key, or the static member.</param>
/// <param name="IsStatic">Whether it is a static member, as opposed to a cache under a fixed key.</param>
/// <param name="Container">The code.</param>
/// <param name="Location">The key or member.</param>
public sealed record PersonKept(INamedTypeSymbol Type, string Place, bool IsStatic, ISymbol? Container, Location Location);
