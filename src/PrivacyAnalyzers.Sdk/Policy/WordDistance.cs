using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Policy;

/// <summary>Finds the word that was probably meant by one that is unknown.</summary>
public static class WordDistance
{
    /// <summary>The candidate nearest to <paramref name="word"/>, the first of equally near ones; null if none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        // A third of the letters may be wrong, and never more than three: beyond that it is another word.
        var limit = Math.Min(3, Math.Max(1, word.Length / 3)) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Between(word, candidate, limit);
            if (distance >= limit || distance >= candidate.Length)
                continue;
            (nearest, limit) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>
    /// How many letters must be changed, added, dropped or swapped with their neighbour to come from one word to the
    /// other, without regard to case; <paramref name="limit"/> if it is as many or more.
    /// </summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(last[j - 1] + change, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return Math.Min(limit, last[right.Length]);
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
