using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The rule packs that a policy names.</summary>
public static class NamedRulePacks
{
    /// <summary>The rules of the packs that <paramref name="policy"/> names, as far as they can be loaded.</summary>
    public static ImmutableArray<DiagnosticDescriptor> RulesOf(PrivacyPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        using var loader = new RulePackLoader();
        return [.. loader.Load([], new([], ProjectPolicyFiles.RulePacksOf(policy))).OfType<RulePackReference>().SelectMany(pack => pack.Create().Rules).Select(rule => rule.Descriptor)];
    }
}
