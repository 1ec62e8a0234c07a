using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>A mistake in privacy.yml.</summary>
/// <param name="Problem">The mistake.</param>
/// <param name="Location">Where it stands in the file.</param>
public sealed record PolicyProblemFound(PolicyProblem Problem, Location Location);

/// <summary>An annotation in code names something that the policy may declare.</summary>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Location">The string in the annotation.</param>
public sealed record NameUsed(NameKind Kind, string Name, Location Location);
