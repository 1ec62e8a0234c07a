using System;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Tells by the text alone that a value is written out where it stands: a literal, the name of code, an anonymous object of these. Nothing
/// that the program works with is in it.
/// </summary>
internal static class LiteralText
{
    /// <summary>Where the value at <paramref name="at"/> ends; null when it is another one, or of a form that is not understood at a glance.</summary>
    public static int? Skip(string text, int at, int end)
    {
        if (at >= end)
            return null;
        var first = text[at];
        if (first == '"')
            return SkipText(text, at, end);
        if (first == '@' && at + 1 < end && text[at + 1] == '"')
            return SkipVerbatim(text, at + 2, end);
        if (char.IsDigit(first) || (first == '-' && at + 1 < end && char.IsDigit(text[at + 1])))
            return SkipNumber(text, at + 1, end);
        var word = text.AsSpan(at, WordEnd(text, at, end) - at);
        var after = at + word.Length;
        return word switch
        {
            "true" or "false" or "null" => after,
            "nameof" => SkipParentheses(text, NameUse.SkipSpace(text, after, end), end),
            "new" => SkipObject(text, NameUse.SkipSpace(text, after, end), end),
            _ => null,
        };
    }

    /// <summary>Where the value of the argument at <paramref name="at"/> starts: behind the name of its parameter, where that stands there.</summary>
    public static int SkipParameterName(string text, int at, int end)
    {
        var word = WordEnd(text, at, end);
        var after = NameUse.SkipSpace(text, word, end);
        return word > at && after + 1 < end && text[after] == ':' && text[after + 1] != ':' ? NameUse.SkipSpace(text, after + 1, end) : at;
    }

    // Members one after the other: { area = "", id = 0 }.
    private static int? SkipObject(string text, int at, int end)
    {
        if (at >= end || text[at] != '{')
            return null;
        for (at = NameUse.SkipSpace(text, at + 1, end); at < end && text[at] != '}';)
        {
            at = NameUse.SkipSpace(text, WordEnd(text, at, end), end);
            if (at >= end || text[at] != '=' || Skip(text, NameUse.SkipSpace(text, at + 1, end), end) is not { } after)
                return null;
            at = NameUse.SkipSpace(text, after, end);
            if (at < end && text[at] == ',')
                at = NameUse.SkipSpace(text, at + 1, end);
            else if (at < end && text[at] != '}')
                return null;
        }

        return at < end ? at + 1 : null;
    }

    /// <summary>The end of an ordinary literal on one line; null for one of another form.</summary>
    private static int? SkipText(string text, int at, int end)
    {
        if (string.CompareOrdinal(text, at, "\"\"\"", 0, 3) == 0)
            return null;
        for (at++; at < end && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '"')
                return at + 1;
        }

        return null;
    }

    // Two quotation marks stand for one.
    private static int? SkipVerbatim(string text, int at, int end)
    {
        for (; at < end; at++)
        {
            if (text[at] != '"')
                continue;
            if (at + 1 >= end || text[at + 1] != '"')
                return at + 1;
            at++;
        }

        return null;
    }

    private static int SkipNumber(string text, int at, int end)
    {
        while (at < end && (IsPart(text[at]) || text[at] == '.'))
            at++;
        return at;
    }

    private static int? SkipParentheses(string text, int at, int end)
    {
        if (at >= end || text[at] != '(')
            return null;
        var close = text.IndexOf(')', at, end - at);
        return close < 0 ? null : close + 1;
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && IsPart(text[at]))
            at++;
        return at;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character == '_';
}
