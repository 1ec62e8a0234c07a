namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>What a guard asks.</summary>
/// <param name="Person">Whom it is about.</param>
/// <param name="Allowed">The condition under which the person may be contacted.</param>
/// <param name="Blocked">The condition under which the person must not be contacted.</param>
internal sealed record GuardCondition(ExpressionSyntax Person, string Allowed, string Blocked);
