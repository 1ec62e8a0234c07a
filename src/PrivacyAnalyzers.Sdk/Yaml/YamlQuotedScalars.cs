using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>Reads texts in single and in double quotes.</summary>
internal static class YamlQuotedScalars
{
    public static bool AtQuote(YamlCursor cursor) => cursor.Current is '"' or '\'';

    /// <summary>Reads the text that opens here; it may go on over lines indented more than <paramref name="parentIndent"/>.</summary>
    public static YamlScalar Read(YamlCursor cursor, int parentIndent)
    {
        var quote = cursor.Current;
        var start = cursor.Position++;
        var text = new StringBuilder();
        var kept = 0; // blanks after this are dropped if the line ends
        while (!cursor.AtEnd)
        {
            var character = cursor.Current;
            if (YamlCursor.IsBreak(character))
            {
                text.Length = kept;
                if (!PassBreaks(cursor, parentIndent, text, escaped: false))
                    break;
                kept = text.Length;
            }
            else if (character == quote && !(quote == '\'' && cursor.Peek(1) == '\''))
            {
                cursor.Position++;
                return new YamlScalar(TextSpan.FromBounds(start, cursor.Position), text.ToString(), isQuoted: true);
            }
            else if (character == '\\' && quote == '"')
            {
                if (!ReadEscape(cursor, parentIndent, text))
                    break;
                kept = text.Length;
            }
            else
            {
                cursor.Position += character == quote ? 2 : 1;
                text.Append(character);
                if (!YamlCursor.IsBlank(character))
                    kept = text.Length;
            }
        }
        return NotClosed(cursor, start, quote);
    }

    /// <summary>Takes the rest of the line as the text, so that the lines below are still read.</summary>
    private static YamlScalar NotClosed(YamlCursor cursor, int start, char quote)
    {
        cursor.ReturnTo(start);
        cursor.SkipToLineEnd();
        var value = cursor.Slice(start + 1, cursor.Position).TrimEnd();
        cursor.Report(start, cursor.Position, YamlMessages.NotClosed, quote.ToString());
        return new YamlScalar(TextSpan.FromBounds(start, cursor.Position), value, isQuoted: true);
    }

    /// <summary>Goes over line breaks within a text; false if the text cannot go on there.</summary>
    private static bool PassBreaks(YamlCursor cursor, int parentIndent, StringBuilder text, bool escaped)
    {
        var breaks = 0;
        while (cursor.AtLineEnd && !cursor.AtEnd)
        {
            cursor.PassBreak();
            cursor.SkipBlanks();
            breaks++;
        }
        if (escaped)
            text.Append('\n', breaks - 1);
        else
            YamlPlainScalars.Fold(text, breaks);
        return !cursor.AtEnd && cursor.Column > parentIndent;
    }

    private static bool ReadEscape(YamlCursor cursor, int parentIndent, StringBuilder text)
    {
        var start = cursor.Position++;
        if (cursor.AtEnd)
            return false;
        if (YamlCursor.IsBreak(cursor.Current))
            return PassBreaks(cursor, parentIndent, text, escaped: true);
        var letter = cursor.Current;
        cursor.Position++;
        var digits = letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 ? AppendCode(cursor, digits, text) : AppendLetter(letter, text))
            return true;
        cursor.Report(start, cursor.Position, YamlMessages.BadEscape, cursor.Slice(start, cursor.Position));
        text.Append(letter);
        return true;
    }

    private static bool AppendCode(YamlCursor cursor, int digits, StringBuilder text)
    {
        var code = 0L;
        for (var i = 0; i < digits; i++)
        {
            var digit = cursor.Peek(i).ToString();
            if (!int.TryParse(digit, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                return false;
            code = code * 16 + value;
        }
        cursor.Position += digits;
        if (code <= char.MaxValue)
            text.Append((char)code);
        else if (code <= 0x10FFFF)
            text.Append(char.ConvertFromUtf32((int)code));
        else
            return false;
        return true;
    }

    private static bool AppendLetter(char letter, StringBuilder text)
    {
        var value = letter switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            't' or '\t' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'e' => '\u001B',
            'N' => '\u0085',
            '_' => '\u00A0',
            'L' => '\u2028',
            'P' => '\u2029',
            ' ' or '"' or '/' or '\\' => letter,
            _ => (char?)null,
        };
        if (value is { } character)
            text.Append(character);
        return value is not null;
    }
}
