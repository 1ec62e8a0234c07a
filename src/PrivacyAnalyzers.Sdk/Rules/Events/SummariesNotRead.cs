using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>
/// A referenced assembly carries summaries of its methods that this version cannot read, because they are damaged or of another
/// version: its methods are judged by their names alone.
/// </summary>
/// <param name="AssemblyName">The assembly.</param>
/// <param name="Location">The first place in the code that uses it.</param>
public sealed record SummariesNotRead(string AssemblyName, Location Location);
