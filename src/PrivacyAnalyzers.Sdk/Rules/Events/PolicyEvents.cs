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

/// <summary>An entry of privacy.yml, a row of its models, or an annotation that stands for nothing.</summary>
/// <param name="Kind">What says something of nothing, and why.</param>
/// <param name="Text">The entry, or what the annotation is on.</param>
/// <param name="Suggestion">What was probably meant; null when nothing is near.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsOpen">Whether another project may have what this one does not; the host compares them.</param>
public sealed record NothingMatched(UnmatchedKind Kind, string Text, string? Suggestion, Location Location, bool IsOpen);

/// <summary>What can say something of nothing.</summary>
public enum UnmatchedKind
{
    /// <summary>A pattern or row of the policy that no code matches.</summary>
    Entry,

    /// <summary>Purposes declared in code for something that holds no personal data.</summary>
    PurposesOfNothing,

    /// <summary>A check in code that does not answer with true or false.</summary>
    CheckWithoutAnswer,
}

/// <summary>Findings of a rule are switched off at a place in code.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Reason">Why, in the code's own words; null when nothing says.</param>
/// <param name="Location">Where the rule is named.</param>
public sealed record SuppressionFound(string RuleId, string? Reason, Location Location);

/// <summary>A decision of privacy.yml no longer holds.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Location">Where its last day stands.</param>
public sealed record DecisionExpired(DecisionDeclaration Decision, Location Location);
