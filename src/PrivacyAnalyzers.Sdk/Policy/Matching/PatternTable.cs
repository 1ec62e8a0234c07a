using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Policy.Matching;

/// <summary>What patterns say, the most specific pattern first; of equally specific ones, the later one.</summary>
internal sealed class PatternTable<T>
{
    // Most patterns are plain names, which are looked up; only those with wildcards are tried one by one.
    private readonly ILookup<string, Row> _plain;
    private readonly ImmutableArray<Row> _open;

    public PatternTable(IEnumerable<(Glob Pattern, T Value)> rows)
    {
        var numbered = rows.Select((row, order) => new Row(row.Pattern, row.Value, order)).ToImmutableArray();
        _plain = numbered.Where(row => row.Pattern.Plain is not null).ToLookup(row => row.Pattern.Plain!, StringComparer.OrdinalIgnoreCase);
        _open = numbered.Where(row => row.Pattern.Plain is null).ToImmutableArray();
    }

    private PatternTable(IEnumerable<Row> rows)
        : this(rows.OrderBy(row => row.Order).Select(row => (row.Pattern, row.Value)))
    {
    }

    /// <summary>This table after <paramref name="earlier"/>, as if they stood in one file.</summary>
    public PatternTable<T> After(PatternTable<T> earlier) =>
        earlier.IsEmpty ? this : IsEmpty ? earlier : new(earlier.Rows.Concat(Rows.Select(row => row with { Order = row.Order + earlier.Rows.Count() })));

    private IEnumerable<Row> Rows => _plain.SelectMany(group => group).Concat(_open);

    /// <summary>Whether nothing is said at all, so that no path need be made to ask with.</summary>
    public bool IsEmpty => _plain.Count == 0 && _open.IsEmpty;

    /// <summary>What is said of exactly this path.</summary>
    public IEnumerable<(Glob Pattern, T Value)> Of(IReadOnlyList<string> path) =>
        Sorted(_plain[Glob.Join(path, path.Count)].Concat(_open).Where(row => row.Pattern.Matches(path)));

    /// <summary>What is said of this path and of what it lies within.</summary>
    public IEnumerable<(Glob Pattern, T Value)> Around(IReadOnlyList<string> path)
    {
        var plain = _plain.Count == 0 ? [] : Enumerable.Range(1, path.Count).SelectMany(length => _plain[Glob.Join(path, length)]);
        return Sorted(plain.Concat(_open).Where(row => row.Pattern.Contains(path)));
    }

    private static IEnumerable<(Glob Pattern, T Value)> Sorted(IEnumerable<Row> rows) => rows
        .OrderByDescending(row => row.Pattern.Specificity)
        .ThenByDescending(row => row.Order)
        .Select(row => (row.Pattern, row.Value));

    private sealed record Row(Glob Pattern, T Value, int Order);
}
