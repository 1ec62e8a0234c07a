using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Policy.Matching;

/// <summary>A pattern over a path of segments: a symbol's full name, a file's path, a host's name.</summary>
internal sealed class Glob
{
    private readonly ImmutableArray<string> _exact;
    private readonly ImmutableArray<string> _within;
    private readonly bool _ignoreCase;

    private Glob(IEnumerable<string> segments, bool ignoreCase)
    {
        _exact = segments.ToImmutableArray();
        _within = _exact.Add("**");
        _ignoreCase = ignoreCase;
        Plain = _exact.Any(segment => segment.IndexOfAny(['*', '?']) >= 0) ? null : Join(_exact, _exact.Length);
        Specificity = _exact.Count(segment => segment.IndexOfAny(['*', '?']) < 0) * 1000
            + Math.Min(999, _exact.Sum(segment => segment.Count(character => character is not ('*' or '?'))));
    }

    /// <summary>The pattern's segments; <c>**</c> is any number of them.</summary>
    public ImmutableArray<string> Segments => _exact;

    /// <summary>How much the pattern leaves open: of two that match, the one with the larger number says more.</summary>
    public int Specificity { get; }

    /// <summary>The path that the pattern spells out; null if it has wildcards.</summary>
    public string? Plain { get; }

    /// <summary>The first segments of a path as one text, to look it up by.</summary>
    public static string Join(IReadOnlyList<string> path, int length) => string.Join("/", path.Take(length));

    /// <summary>A pattern of names: <c>Shop.Customer.Email</c>, <c>Shop.Customers.**</c>, <c>*.Email</c>. A leading <c>*</c> is any beginning.</summary>
    public static Glob OfSymbols(string pattern)
    {
        var segments = pattern.Trim().Split('.');
        if (segments.Length > 1 && segments[0] == "*")
            segments[0] = "**";
        return new Glob(segments, ignoreCase: false);
    }

    /// <summary>A pattern of files or folders below the policy's folder: <c>src/Training/**</c>.</summary>
    public static Glob OfPaths(string pattern)
    {
        var segments = pattern.Trim().Replace('\\', '/').Split('/').Where(segment => segment is not ("" or "."));
        return new Glob(segments, ignoreCase: true);
    }

    /// <summary>A pattern of hosts: <c>example.com</c> with the hosts below it, <c>*.example.com</c> only those.</summary>
    public static Glob OfHosts(string pattern) => new(HostPath(pattern), ignoreCase: true);

    /// <summary>A host's name in segments, the widest first: <c>com</c>, <c>example</c>, <c>api</c>.</summary>
    public static IReadOnlyList<string> HostPath(string host) => host.Trim().Trim('.').Split('.').AsEnumerable().Reverse().ToArray();

    /// <summary>Whether the path is what the pattern says.</summary>
    public bool Matches(IReadOnlyList<string> path) => Wildcard.IsMatch(_exact, path, _ignoreCase);

    /// <summary>Whether the path is what the pattern says, or lies within it.</summary>
    public bool Contains(IReadOnlyList<string> path) => Wildcard.IsMatch(_within, path, _ignoreCase);
}
