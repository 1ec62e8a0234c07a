using System;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>The code fixes of this assembly, for hosts that do not compose exported parts.</summary>
public static class PrivacyCodeFixes
{
    /// <summary>One of each, by name. Fixes hold no state, so a host may create them once.</summary>
    public static ImmutableArray<CodeFixProvider> CreateAll() =>
    [
        .. typeof(PrivacyCodeFixes).Assembly.GetTypes()
            .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];
}
