using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Policy.Matching;

/// <summary>What patterns say, the most specific pattern first; of equally specific ones, the later one.</summary>
internal sealed class PatternTable<T>
{
    private readonly ImmutableArray<(Glob Pattern, T Value)> _rows;

    public PatternTable(IEnumerable<(Glob Pattern, T Value)> rows) =>
        _rows = rows.Reverse().OrderByDescending(row => row.Pattern.Specificity).ToImmutableArray();

    /// <summary>What is said of exactly this path.</summary>
    public IEnumerable<(Glob Pattern, T Value)> Of(IReadOnlyList<string> path) => _rows.Where(row => row.Pattern.Matches(path));

    /// <summary>What is said of this path and of what it lies within.</summary>
    public IEnumerable<(Glob Pattern, T Value)> Around(IReadOnlyList<string> path) => _rows.Where(row => row.Pattern.Contains(path));
}
