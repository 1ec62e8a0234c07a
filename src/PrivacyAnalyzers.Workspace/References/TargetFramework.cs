using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The families of target frameworks.</summary>
internal enum FrameworkFamily
{
    /// <summary>Not understood.</summary>
    Unknown,

    /// <summary>.NET Framework.</summary>
    NetFramework,

    /// <summary>.NET Standard.</summary>
    NetStandard,

    /// <summary>.NET Core and .NET from 5 on.</summary>
    Net,
}

/// <summary>A target framework such as <c>net8.0-windows</c>.</summary>
/// <param name="Name">As written, in lower case.</param>
/// <param name="Family">Its family.</param>
/// <param name="Version">Its version within the family.</param>
/// <param name="Platform">What follows the hyphen; empty when nothing does.</param>
internal sealed partial record TargetFramework(string Name, FrameworkFamily Family, Version Version, string Platform)
{
    private static readonly Version None = new(0, 0);

    /// <summary>The names that occur without a platform, newest first.</summary>
    public static ImmutableArray<string> NewestFirst { get; } =
    [
        "net11.0", "net10.0", "net9.0", "net8.0", "net7.0", "net6.0", "net5.0",
        "netcoreapp3.1", "netcoreapp3.0", "netcoreapp2.2", "netcoreapp2.1", "netcoreapp2.0", "netcoreapp1.1", "netcoreapp1.0",
        "netstandard2.1", "netstandard2.0", "netstandard1.6", "netstandard1.5", "netstandard1.4", "netstandard1.3", "netstandard1.2",
        "netstandard1.1", "netstandard1.0",
        "net481", "net48", "net472", "net471", "net47", "net462", "net461", "net46", "net452", "net451", "net45", "net40",
    ];

    /// <summary>Reads a short name; what is not understood is kept as <see cref="FrameworkFamily.Unknown"/>.</summary>
    public static TargetFramework Parse(string name)
    {
        name = name.Trim().ToLowerInvariant();
        var match = ShortName().Match(name);
        if (!match.Success)
            return new(name, FrameworkFamily.Unknown, None, "");
        var digits = match.Groups["version"].Value;
        var platform = match.Groups["platform"].Value;
        return match.Groups["family"].Value switch
        {
            "netcoreapp" => new(name, FrameworkFamily.Net, Dotted(digits), platform),
            "netstandard" => new(name, FrameworkFamily.NetStandard, Dotted(digits), platform),
            _ when digits.Contains('.', StringComparison.Ordinal) => new(name, FrameworkFamily.Net, Dotted(digits), platform),
            _ => new(name, FrameworkFamily.NetFramework, Version.Parse(string.Join('.', digits.PadRight(2, '0').ToCharArray())), platform),
        };
    }

    /// <summary>The newest of <paramref name="names"/>, one without a platform before one with; null when there are none.</summary>
    public static string? Newest(ImmutableArray<string> names) =>
        names.Select(Parse)
            .OrderByDescending(framework => framework.Family)
            .ThenBy(framework => framework.Platform.Length > 0)
            .ThenByDescending(framework => framework.Version)
            .FirstOrDefault()?.Name;

    /// <summary>
    /// How far code built for <paramref name="offered"/> is from what this framework would choose, 0 for the same; null when it cannot be used.
    /// </summary>
    public int? DistanceTo(TargetFramework offered)
    {
        if (offered.Platform.Length > 0 && !Platform.StartsWith(offered.Platform.TrimEnd("0123456789.".ToCharArray()), StringComparison.Ordinal))
            return null;
        var step = Rank(Version) - Rank(offered.Version);
        return (Family, offered.Family) switch
        {
            _ when Family == offered.Family => step >= 0 ? step : null,
            (FrameworkFamily.Net or FrameworkFamily.NetFramework, FrameworkFamily.NetStandard) => 10_000 - Rank(offered.Version),

            // .NET can load assemblies for .NET Framework when there is nothing better, as NuGet allows with a warning.
            (FrameworkFamily.Net, FrameworkFamily.NetFramework) => 50_000 - Rank(offered.Version),
            _ => null,
        };
    }

    private static int Rank(Version version) => (version.Major * 100) + (Math.Max(0, version.Minor) * 10) + Math.Max(0, version.Build);

    private static Version Dotted(string digits) =>
        Version.TryParse(digits.Contains('.', StringComparison.Ordinal) ? digits : digits.ToString(CultureInfo.InvariantCulture) + ".0", out var version)
            ? version
            : None;

    [GeneratedRegex(@"^(?<family>netcoreapp|netstandard|net)(?<version>\d+(\.\d+)*)(-(?<platform>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();
}
