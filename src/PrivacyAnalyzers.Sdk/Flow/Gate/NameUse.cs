using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>What stands behind a name in the text, as far as it tells without parsing whether the name can matter there.</summary>
internal static class NameUse
{
    /// <summary>Whether a name is used here as it would have to be to mean a sink.</summary>
    public static bool IsSink(SinkUse use, string text, int at, int end, bool isBases) =>
        (use & SinkUse.Call) != 0
        || ((use & SinkUse.CallWithData) != 0 && IsCalledWithData(text, at, end))
        || ((use & SinkUse.Construction) != 0 && (isBases || IsMadeOfData(text, at, end)))
        || ((use & SinkUse.Filling) != 0 && IsFilled(text, at, end));

    /// <summary>Whether what follows is assigned to the name, or goes on to something inside it.</summary>
    public static bool IsFilled(string text, int at, int end)
    {
        at = SkipSpace(text, at, end);
        return at < end && (text[at] is '[' or '.' or '?' or '!' or '+' || (text[at] == '=' && (at + 1 >= end || text[at + 1] is not ('=' or '>'))));
    }

    /// <summary>
    /// Whether an object may be made here of more than what is written out there. Whatever is not understood at a glance is taken for data.
    /// </summary>
    public static bool IsMadeOfData(string text, int at, int end)
    {
        at = SkipSpace(text, at, end);
        if (at < end && text[at] == '<')
            return true;
        return at < end && (text[at] == '{' || (text[at] == '(' && TakesData(text, at + 1, end)));
    }

    /// <summary>
    /// Whether a method is called here with more than what is written out there and, before it, the exception that was caught; or is handed on
    /// to be called elsewhere.
    /// </summary>
    private static bool IsCalledWithData(string text, int at, int end)
    {
        at = SkipSpace(text, at, end);
        if (at >= end || text[at] != '(')
            return at >= end || text[at] != '.';
        at = SkipSpace(text, at + 1, end);
        if (at < end && text[at] == ')')
            return true;
        return TakesData(text, CaughtExceptions.Skip(text, at, end) ?? at, end);
    }

    /// <summary>Whether the name at <paramref name="at"/> is of a type of which an object is made: it follows <c>new</c>, perhaps with the names around it.</summary>
    public static bool IsTypeMade(string text, int start, int at)
    {
        at = SkipSpaceBack(text, start, at);
        while (at > start && text[at - 1] is '.' or ':')
        {
            at = SkipSpaceBack(text, start, text[at - 1] == ':' ? at - 2 : at - 1);
            // Whatever is not understood at a glance is taken for it.
            if (at > start && text[at - 1] == '>')
                return true;
            while (at > start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '@'))
                at--;
            at = SkipSpaceBack(text, start, at);
        }

        const string New = "new";
        return at - start >= New.Length && string.CompareOrdinal(text, at - New.Length, New, 0, New.Length) == 0
            && (at - New.Length == start || !(char.IsLetterOrDigit(text[at - New.Length - 1]) || text[at - New.Length - 1] == '_'));
    }

    /// <summary>Whether a list of arguments, or an initialiser, follows.</summary>
    public static bool IsMade(string text, int at, int end)
    {
        at = SkipSpace(text, at, end);
        return at < end && text[at] == '(';
    }

    /// <summary>
    /// Whether the object that is made here may be filled by an initialiser at once. Whatever is not understood at a glance is taken for it.
    /// </summary>
    public static bool IsMadeAndFilled(string text, int at, int end)
    {
        var depth = 0;
        for (; at < end; at++)
        {
            switch (text[at])
            {
                case '(':
                    depth++;
                    break;
                case ')' when depth > 1:
                    depth--;
                    break;
                case ')':
                    at = SkipSpace(text, at + 1, end);
                    return depth > 0 && at < end && text[at] is ('{' or '/' or '#');
                case '"' when LiteralText.Skip(text, at, end) is { } after:
                    at = after - 1;
                    break;
                case '{' or '"' or '\'' or '$' or '@' or '/' or '#':
                    return true;
                case ';':
                    return false;
            }
        }

        return false;
    }

    private static bool TakesData(string text, int at, int end)
    {
        while (true)
        {
            at = SkipSpace(text, at, end);
            if (at >= end)
                return true;
            switch (text[at])
            {
                case ')':
                    // What an initialiser adds may be data.
                    at = SkipSpace(text, at + 1, end);
                    return at < end && text[at] == '{';
                case ',':
                    at++;
                    break;
                default:
                    if (LiteralText.Skip(text, LiteralText.SkipParameterName(text, at, end), end) is not { } next)
                        return true;
                    at = next;
                    break;
            }
        }
    }

    private static int SkipSpaceBack(string text, int start, int at)
    {
        while (at > start && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '@'))
            at--;
        return at;
    }

    public static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
