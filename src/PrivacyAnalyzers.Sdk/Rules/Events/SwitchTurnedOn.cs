using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>A switch of a framework that shows personal data is turned on.</summary>
/// <param name="Switch">The switch.</param>
/// <param name="Name">Its name, as the code says it: <c>EnableSensitiveDataLogging</c>.</param>
/// <param name="Container">The code it stands in.</param>
/// <param name="IsForDevelopment">Whether a condition keeps it to development, or to where a setting asks for it.</param>
/// <param name="Location">The name in the code.</param>
public sealed record SwitchTurnedOn(SwitchModel Switch, string Name, ISymbol? Container, bool IsForDevelopment, Location Location);
