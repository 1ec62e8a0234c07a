using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>Reads texts without quotes, and tells keys from values.</summary>
internal static class YamlPlainScalars
{
    /// <summary>Whether a <c>key:</c> starts here, on this line.</summary>
    public static bool AtKey(YamlCursor cursor)
    {
        var place = cursor.Save();
        while (cursor.Current is '&' or '!' && !cursor.AtEnd)
        {
            SkipWord(cursor);
            cursor.SkipBlanks();
        }
        var found = cursor.Current switch
        {
            '"' or '\'' => SkipQuoted(cursor),
            '[' or '{' => false,
            _ => SkipPlain(cursor),
        };
        if (found)
        {
            cursor.SkipBlanks();
            found = cursor.AtIndicator(':');
        }
        cursor.Restore(place);
        return found;
    }

    /// <summary>Reads a text that may go on over lines indented more than <paramref name="parentIndent"/>.</summary>
    public static YamlScalar Read(YamlCursor cursor, int parentIndent, bool inFlow)
    {
        ReportStart(cursor, inFlow);
        var start = cursor.Position;
        var end = ReadSegment(cursor, inFlow, force: true);
        StringBuilder? folded = null;
        while (true)
        {
            var breaks = PassToContinuation(cursor, parentIndent, inFlow);
            if (breaks == 0)
                break;
            folded ??= new StringBuilder(cursor.Slice(start, end));
            var segment = cursor.Position;
            end = ReadSegment(cursor, inFlow, force: true);
            Fold(folded, breaks).Append(cursor.Slice(segment, end));
        }
        return new YamlScalar(TextSpan.FromBounds(start, end), folded?.ToString() ?? cursor.Slice(start, end), isQuoted: false);
    }

    /// <summary>Reads a key: the text up to its colon, on this line.</summary>
    public static YamlScalar ReadKey(YamlCursor cursor)
    {
        if (!cursor.AtIndicator(':'))
            ReportStart(cursor, inFlow: false);
        var start = cursor.Position;
        var end = ReadSegment(cursor, inFlow: false, force: false);
        return new YamlScalar(TextSpan.FromBounds(start, end), cursor.Slice(start, end), isQuoted: false);
    }

    /// <summary>Reports an anchor or a tag here, and goes over it; false if there is none.</summary>
    public static bool SkipProperty(YamlCursor cursor)
    {
        if (cursor.AtEnd || cursor.Current is not ('&' or '!'))
            return false;
        var start = cursor.Position;
        var message = cursor.Current == '&' ? YamlMessages.AnchorNotSupported : YamlMessages.TagNotSupported;
        SkipWord(cursor);
        cursor.Report(start, cursor.Position, message);
        cursor.SkipBlanks();
        return true;
    }

    /// <summary>Appends what <paramref name="breaks"/> line breaks between two lines of a text stand for.</summary>
    public static StringBuilder Fold(StringBuilder text, int breaks) =>
        breaks == 1 ? text.Append(' ') : text.Append('\n', breaks - 1);

    public static bool IsFlowIndicator(char character) => character is ',' or '[' or ']' or '{' or '}';

    /// <summary>Whether <c>- </c>, which begins an item, stands here.</summary>
    public static bool AtDash(YamlCursor cursor) => cursor.AtIndicator('-');

    private static void ReportStart(YamlCursor cursor, bool inFlow)
    {
        var first = cursor.Current;
        if (first == '*')
        {
            var place = cursor.Save();
            ReadSegment(cursor, inFlow, force: true);
            var end = cursor.Position;
            cursor.Restore(place);
            cursor.Report(cursor.Position, end, YamlMessages.AliasNotSupported, cursor.Slice(cursor.Position, end).TrimEnd());
            return;
        }
        var refused = IsFlowIndicator(first)
            || first is '#' or '|' or '>' or '%' or '@' or '`'
            || (first is '-' or '?' or ':' && (cursor.IsBlankOrBreakAt(1) || (inFlow && IsFlowIndicator(cursor.Peek(1)))));
        if (refused)
            cursor.Report(cursor.Position, cursor.Position + 1, YamlMessages.UnexpectedCharacter, first.ToString());
    }

    /// <summary>Goes to where a text ends on this line, and returns where its last character that is not blank ends.</summary>
    /// <param name="cursor">The place of the text's first character.</param>
    /// <param name="inFlow">Whether brackets and commas end the text.</param>
    /// <param name="force">Whether the first character belongs to the text whatever it is.</param>
    private static int ReadSegment(YamlCursor cursor, bool inFlow, bool force)
    {
        var end = cursor.Position;
        while (!cursor.AtLineEnd)
        {
            if (!force && EndsPlain(cursor, inFlow))
                break;
            force = false;
            var blank = YamlCursor.IsBlank(cursor.Current);
            cursor.Position++;
            if (!blank)
                end = cursor.Position;
        }
        return end;
    }

    private static bool EndsPlain(YamlCursor cursor, bool inFlow) => cursor.Current switch
    {
        '#' => cursor.AtComment,
        ':' => cursor.IsBlankOrBreakAt(1) || (inFlow && IsFlowIndicator(cursor.Peek(1))),
        var character => inFlow && IsFlowIndicator(character),
    };

    /// <summary>Goes to the line on which a text goes on and returns how many line breaks that took; 0, without moving, if it does not go on.</summary>
    private static int PassToContinuation(YamlCursor cursor, int parentIndent, bool inFlow)
    {
        if (!cursor.AtLineEnd || cursor.AtEnd)
            return 0;
        var place = cursor.Save();
        var breaks = 0;
        while (cursor.AtLineEnd && !cursor.AtEnd)
        {
            cursor.PassBreak();
            cursor.SkipBlanks();
            breaks++;
        }
        var goesOn = !cursor.AtEnd && cursor.Column > parentIndent && !EndsPlain(cursor, inFlow)
            && (inFlow || (!AtDash(cursor) && !AtKey(cursor)));
        if (goesOn)
            return breaks;
        cursor.Restore(place);
        return 0;
    }

    private static void SkipWord(YamlCursor cursor)
    {
        while (!cursor.AtLineEnd && !YamlCursor.IsBlank(cursor.Current))
            cursor.Position++;
    }

    private static bool SkipPlain(YamlCursor cursor)
    {
        ReadSegment(cursor, inFlow: false, force: false);
        return true;
    }

    private static bool SkipQuoted(YamlCursor cursor)
    {
        var quote = cursor.Current;
        for (cursor.Position++; !cursor.AtLineEnd; cursor.Position++)
        {
            if (quote == '"' && cursor.Current == '\\')
            {
                cursor.Position++;
                if (cursor.AtLineEnd)
                    return false;
            }
            else if (cursor.Current == quote && quote == '\'' && cursor.Peek(1) == '\'')
                cursor.Position++;
            else if (cursor.Current == quote)
            {
                cursor.Position++;
                return true;
            }
        }
        return false;
    }
}
