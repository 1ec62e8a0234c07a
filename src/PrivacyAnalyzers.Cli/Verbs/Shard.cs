using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>One of several equal parts into which the projects of a solution are dealt out, each to a machine of its own.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal sealed record Shard(int Number, int Count)
{
    /// <summary>All projects.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads <c>2/4</c>; null when it is nothing of the kind.</summary>
    public static Shard? TryParse(string text) =>
        text.Split('/') is [var number, var count]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
        && first >= 1 && first <= all
            ? new(first, all)
            : null;

    /// <summary>
    /// The project files that belong to this part. They are dealt out by name, so that every machine deals alike; a project built for several
    /// frameworks stays in one hand.
    /// </summary>
    public ISet<string> Of(IEnumerable<string> projects) =>
        projects.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where((_, index) => index % Count == Number - 1).ToHashSet(StringComparer.Ordinal);
}
