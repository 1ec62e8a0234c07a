using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Policy.Matching;

/// <summary>Patterns with wildcards, matched in time linear in pattern times text whatever the pattern.</summary>
internal static class Wildcard
{
    /// <summary>Whether <paramref name="text"/> is what <paramref name="pattern"/> says: <c>*</c> is any text, <c>?</c> any character.</summary>
    public static bool IsMatch(string pattern, string text, bool ignoreCase) =>
        IsMatch(
            pattern.Length, text.Length,
            i => pattern[i] == '*',
            (i, j) => pattern[i] == '?' || Same(pattern[i], text[j], ignoreCase));

    /// <summary>The same for lists of segments, where <c>**</c> is any number of segments.</summary>
    public static bool IsMatch(IReadOnlyList<string> pattern, IReadOnlyList<string> segments, bool ignoreCase) =>
        IsMatch(
            pattern.Count, segments.Count,
            i => pattern[i] == "**",
            (i, j) => IsMatch(pattern[i], segments[j], ignoreCase));

    /// <summary>
    /// When a piece does not fit, only the last wildcard needs to take one piece more: an earlier one could only give
    /// the later ones less to choose from.
    /// </summary>
    private static bool IsMatch(int patternLength, int textLength, Func<int, bool> isAny, Func<int, int, bool> fits)
    {
        int i = 0, j = 0, lastAny = -1, resumeAt = 0;
        while (j < textLength)
        {
            if (i < patternLength && isAny(i))
            {
                lastAny = i++;
                resumeAt = j;
            }
            else if (i < patternLength && fits(i, j))
            {
                i++;
                j++;
            }
            else if (lastAny >= 0)
            {
                i = lastAny + 1;
                j = ++resumeAt;
            }
            else
            {
                return false;
            }
        }
        while (i < patternLength && isAny(i))
            i++;
        return i == patternLength;
    }

    private static bool Same(char left, char right, bool ignoreCase) =>
        left == right || (ignoreCase && char.ToLowerInvariant(left) == char.ToLowerInvariant(right));
}
