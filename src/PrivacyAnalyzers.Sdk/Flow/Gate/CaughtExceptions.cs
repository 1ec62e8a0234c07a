using System;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>Tells by the text alone that a name is that of the exception which was caught before it.</summary>
internal static class CaughtExceptions
{
    private const string Catch = "catch";

    /// <summary>Where the argument at <paramref name="at"/> ends when it is the exception of the nearest <c>catch</c> before it; else null.</summary>
    public static int? Skip(string text, int at, int end)
    {
        var name = NameAt(text, at, end);
        if (name == 0)
            return null;
        var after = NameUse.SkipSpace(text, at + name, end);
        return after < end && text[after] is ',' or ')' && IsCaught(text, at, name) ? after : null;
    }

    // "catch (IOException ex)": the last word before the parenthesis, and not the only one, which would be the type.
    private static bool IsCaught(string text, int at, int length)
    {
        var start = at == 0 ? -1 : text.LastIndexOf(Catch, at - 1, StringComparison.Ordinal);
        if (start < 0)
            return false;
        var open = NameUse.SkipSpace(text, start + Catch.Length, at);
        if (open >= at || text[open] != '(')
            return false;
        var close = text.IndexOf(')', open, at - open);
        var name = close - length;
        return name > open + 1 && string.CompareOrdinal(text, name, text, at, length) == 0 && char.IsWhiteSpace(text[name - 1]) && IsInBlock(text, close, at);
    }

    /// <summary>Whether the block that follows <paramref name="start"/> is still open at <paramref name="at"/>: after it the name may mean anything.</summary>
    private static bool IsInBlock(string text, int start, int at)
    {
        var depth = 0;
        for (var i = start; i < at; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth <= 0)
                return false;
        }

        return depth > 0;
    }

    private static int NameAt(string text, int at, int end)
    {
        var length = 0;
        while (at + length < end && (char.IsLetterOrDigit(text[at + length]) || text[at + length] == '_'))
            length++;
        return length;
    }
}
