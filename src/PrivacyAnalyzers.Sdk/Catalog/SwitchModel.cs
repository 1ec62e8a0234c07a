using System.Collections.Immutable;

namespace PrivacyAnalyzers.Catalog;

/// <summary>Switches of a framework that show personal data when they are on.</summary>
/// <param name="Type">Metadata name of the type that declares them, or of a base type.</param>
/// <param name="Methods">Methods that turn one on: by being called, or by a <c>bool</c> that is true.</param>
/// <param name="Members">Properties that are switches.</param>
/// <param name="Flags">For an enumeration: the values of it that show personal data; empty for a <c>bool</c>.</param>
public sealed record SwitchModel(string Type, ImmutableArray<string> Methods, ImmutableArray<string> Members, ImmutableArray<string> Flags);
