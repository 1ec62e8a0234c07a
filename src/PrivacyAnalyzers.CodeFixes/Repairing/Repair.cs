using System;
using Microsoft.CodeAnalysis.Editing;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>A change that takes one finding away.</summary>
/// <param name="Title">What the user reads.</param>
/// <param name="Target">The node that changes; Fix All applies one repair to it and what is in it at a time.</param>
/// <param name="Edit">Makes the change.</param>
/// <param name="Using">A namespace that the changed code needs and the file does not import yet.</param>
/// <param name="Variant">Tells repairs of the same kind apart, where a finding can be repaired in several ways; Fix All applies one of them.</param>
internal sealed record Repair(string Title, SyntaxNode Target, Action<SyntaxEditor> Edit, string? Using = null, string? Variant = null);
