using System.Collections.Immutable;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Catalog;

/// <summary>A type whose instances are messages, filled over several statements and then sent.</summary>
/// <param name="Type">Its metadata name.</param>
/// <param name="Channel">The way such messages go.</param>
/// <param name="Members">What its members mean, by name.</param>
/// <param name="Methods">Methods that fill it, such as <c>AddTo</c>, and what they add.</param>
/// <param name="Parameters">What the parameters of its constructors and factories mean, by name.</param>
public sealed record MessageModel(
    string Type,
    Channel Channel,
    ImmutableDictionary<string, ArgumentRole> Members,
    ImmutableDictionary<string, ArgumentRole> Methods,
    ImmutableDictionary<string, ArgumentRole> Parameters)
{
    /// <summary>Methods elsewhere that make such a message of their arguments, as <c>Type.Method</c>.</summary>
    public ImmutableArray<string> Factories { get; init; } = ImmutableArray<string>.Empty;
}
