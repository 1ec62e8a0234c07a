using System;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Rules;

/// <summary>What a host tells the analysis by global analyzer options (<c>.globalconfig</c>, build properties, our own hosts).</summary>
public sealed class HostOptions
{
    /// <summary>The key of the day on which decisions are judged, as <c>2027-03-31</c>. There is no clock in the analysis.</summary>
    public const string AsOfKey = "privacy_as_of";

    /// <summary>The key that says, as <c>true</c>, that the host looks at all projects of a policy and puts together what each reports.</summary>
    public const string WholeSolutionKey = "privacy_whole_solution";

    private const string AsOfProperty = "build_property.PrivacyAsOf";

    internal HostOptions(DateTime? asOf, bool isWholeSolution)
    {
        AsOf = asOf;
        IsWholeSolution = isWholeSolution;
    }

    /// <summary>The day on which decisions are judged; null where nobody says, and decisions do not end.</summary>
    public DateTime? AsOf { get; }

    /// <summary>Whether what is missing in this project will be compared with the other projects.</summary>
    public bool IsWholeSolution { get; }

    /// <summary>Reads them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static HostOptions Read(AnalyzerConfigOptions options)
    {
        if (options is null)
            throw new ArgumentNullException(nameof(options));
        var day = options.TryGetValue(AsOfKey, out var text) || options.TryGetValue(AsOfProperty, out text) ? ParseDay(text) : null;
        return new HostOptions(day, options.TryGetValue(WholeSolutionKey, out var whole) && whole == "true");
    }

    /// <summary>The day that <paramref name="text"/> writes as <c>2027-03-31</c>; null for anything else.</summary>
    public static DateTime? ParseDay(string? text) =>
        DateTime.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
