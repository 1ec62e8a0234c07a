using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The symbols that the .NET SDK defines for a target framework.</summary>
internal static class PreprocessorSymbols
{
    /// <summary><c>NET8_0</c>, <c>NET6_0_OR_GREATER</c> and the like.</summary>
    public static IEnumerable<string> Of(TargetFramework framework)
    {
        var own = Symbol(framework);
        if (own.Length == 0)
            return [];
        string[] family = framework.Family switch
        {
            FrameworkFamily.Net when framework.Name.StartsWith("netcoreapp", StringComparison.Ordinal) => ["NETCOREAPP"],
            FrameworkFamily.Net => ["NET", "NETCOREAPP"],
            FrameworkFamily.NetStandard => ["NETSTANDARD"],
            _ => ["NETFRAMEWORK"],
        };
        var reached = TargetFramework.NewestFirst.Select(TargetFramework.Parse)
            .Where(known => known.Family == framework.Family && known.Version <= framework.Version)
            .Select(known => Symbol(known) + "_OR_GREATER");
        string[] platform = framework.Platform.Length == 0 ? [] : [framework.Platform.TrimEnd("0123456789.".ToCharArray()).ToUpperInvariant()];
        return [.. family, own, .. reached, .. platform];
    }

    private static string Symbol(TargetFramework framework) =>
        framework.Family == FrameworkFamily.Unknown ? "" : framework.Name.Split('-')[0].Replace('.', '_').ToUpperInvariant();
}
