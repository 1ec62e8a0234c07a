using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Cli.Proposals;

/// <summary>
/// Says a list of members in fewer lines: <c>Shop.Models.*.Email</c> for the address of each view model, <c>Shop.Web.**.Email</c> for all below, <c>Shop.Person.*</c> for a type that holds nothing
/// else. A pattern is taken only where it matches, of all that the code declares, just members of the list: the short list says what the long one said.
/// </summary>
internal sealed partial class ShortPatterns
{
    /// <summary>A pattern for fewer members than this is harder to read than they are.</summary>
    private const int LeastMembers = 3;

    /// <summary>The first part of a name may be shared with libraries, of which nothing is known here.</summary>
    private const int LeastRoot = 2;

    // How much of all that is declared a pattern matches.
    private readonly Dictionary<string, int> _matched;

    /// <summary>Looks for patterns that match some of <paramref name="members"/>, by full name, and nothing else of what is <paramref name="declared"/>.</summary>
    public ShortPatterns(IEnumerable<string> members, IEnumerable<string> declared)
    {
        _matched = members.SelectMany(Shapes).Select(shape => shape.Pattern).Distinct().ToDictionary(pattern => pattern, _ => 0, StringComparer.Ordinal);
        foreach (var (pattern, _) in declared.SelectMany(Shapes))
            if (_matched.TryGetValue(pattern, out var count))
                _matched[pattern] = count + 1;
    }

    /// <summary>Patterns for <paramref name="members"/>, and those of them that stay by themselves, in order.</summary>
    public ImmutableArray<string> Of(IEnumerable<string> members)
    {
        var left = new SortedSet<string>(members, StringComparer.Ordinal);
        var patterns = new List<string>();
        var candidates = left.SelectMany(member => Shapes(member).Select(shape => (Shape: shape, Member: member))).GroupBy(found => found.Shape, found => found.Member)
            .Where(group => group.Count() >= LeastMembers && group.Count() == _matched[group.Key.Pattern])
            .OrderBy(group => group.Key.Rank).ThenByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Pattern.Count(character => character != '*')).ThenBy(group => group.Key.Pattern.Length).ThenBy(group => group.Key.Pattern, StringComparer.Ordinal).ToList();
        foreach (var candidate in candidates)
        {
            if (candidate.Count(left.Contains) < LeastMembers)
                continue;
            left.ExceptWith(candidate);
            patterns.Add(candidate.Key.Pattern);
        }

        return [.. left.Concat(patterns).Order(StringComparer.Ordinal)];
    }

    // The patterns that match a name, those first that say most at once. What ends in two words or more says by itself what it is: *FirstName, but not *Name.
    private static IEnumerable<(string Pattern, int Rank)> Shapes(string name)
    {
        var parts = name.Split('.');
        if (parts.Length < 2)
            yield break;
        var type = string.Join('.', parts[..^1]);
        yield return (type + ".*", 0);
        if (parts.Length > 2)
            yield return ($"{string.Join('.', parts[..^2])}.*.{parts[^1]}", 1);

        // Below a whole namespace there are variables as well, which are written small.
        if (char.IsAsciiLetterUpper(parts[^1][0]))
            for (var length = LeastRoot; length < parts.Length; length++)
                yield return ($"{string.Join('.', parts[..length])}.**.{parts[^1]}", 1);
        var words = Words().Matches(parts[^1]).Select(match => match.Index).ToList();
        for (var last = 0; last < words.Count - 1; last++)
            yield return ($"{type}.*{parts[^1][words[last]..]}", 2);
    }

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
