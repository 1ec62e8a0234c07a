using System;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>The code fixes of this assembly, for hosts that do not compose exported parts.</summary>
public static class PrivacyCodeFixes
{
    /// <summary>One of each, in the order in which they are offered. Fixes hold no state, so a host may create them once.</summary>
    public static ImmutableArray<CodeFixProvider> CreateAll() =>
    [
        .. typeof(PrivacyCodeFixes).Assembly.GetTypes()
            .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .OrderBy(FindingFix.RankOf)
            .ThenBy(fix => fix.GetType().Name, StringComparer.Ordinal),
    ];
}
