using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>Reads texts of several lines: <c>|</c> keeps the lines, <c>&gt;</c> joins them.</summary>
internal static class YamlBlockScalars
{
    private enum Chomping
    {
        Clip,
        Strip,
        Keep,
    }

    public static bool AtHeader(YamlCursor cursor) => cursor.Current is '|' or '>';

    /// <summary>Reads the text whose header stands here and whose lines are indented more than <paramref name="parentIndent"/>.</summary>
    public static YamlScalar Read(YamlCursor cursor, int parentIndent)
    {
        var start = cursor.Position;
        var folds = cursor.Current == '>';
        var (chomping, given) = ReadHeader(cursor);
        var end = cursor.Position;
        cursor.PassBreak();
        var indent = given > 0 ? Math.Max(parentIndent, 0) + given : FindIndent(cursor, parentIndent);
        var text = new StringBuilder();
        var breaks = 0;
        var lastIsMore = false;
        var hasLine = false;
        while (!cursor.AtEnd)
        {
            var place = cursor.Save();
            while (cursor.Column < indent && cursor.Current == ' ' && !cursor.AtLineEnd)
                cursor.Position++;
            if (cursor.AtLineEnd)
            {
                if (cursor.AtEnd)
                    break;
                breaks++;
                cursor.PassBreak();
                continue;
            }
            if (cursor.Column < indent)
            {
                cursor.Restore(place);
                break;
            }
            var isMore = YamlCursor.IsBlank(cursor.Current);
            if (folds && hasLine && !lastIsMore && !isMore)
                YamlPlainScalars.Fold(text, breaks);
            else
                text.Append('\n', breaks);
            var line = cursor.Position;
            cursor.SkipToLineEnd();
            end = cursor.Position;
            text.Append(cursor.Slice(line, end));
            (hasLine, lastIsMore, breaks) = (true, isMore, 0);
            if (!cursor.AtEnd)
                breaks = 1;
            cursor.PassBreak();
        }
        if (chomping == Chomping.Keep)
            text.Append('\n', breaks);
        else if (chomping == Chomping.Clip && hasLine && breaks > 0)
            text.Append('\n');
        return new YamlScalar(TextSpan.FromBounds(start, end), text.ToString(), isQuoted: true);
    }

    private static (Chomping Chomping, int Indent) ReadHeader(YamlCursor cursor)
    {
        cursor.Position++;
        var chomping = Chomping.Clip;
        var indent = 0;
        while (!cursor.AtLineEnd)
        {
            if (cursor.Current is '+' or '-' && chomping == Chomping.Clip)
                chomping = cursor.Current == '+' ? Chomping.Keep : Chomping.Strip;
            else if (cursor.Current is >= '1' and <= '9' && indent == 0)
                indent = cursor.Current - '0';
            else
                break;
            cursor.Position++;
        }
        cursor.SkipBlanks();
        var rest = cursor.Position;
        var isComment = cursor.AtComment;
        cursor.SkipToLineEnd();
        if (!isComment && rest < cursor.Position)
            cursor.Report(rest, cursor.Position, YamlMessages.BadBlockHeader);
        return (chomping, indent);
    }

    /// <summary>The indentation of the first line with text; more than any line if that one is not within the block.</summary>
    private static int FindIndent(YamlCursor cursor, int parentIndent)
    {
        var place = cursor.Save();
        while (true)
        {
            while (cursor.Current == ' ' && !cursor.AtLineEnd)
                cursor.Position++;
            if (!cursor.AtLineEnd || cursor.AtEnd)
                break;
            cursor.PassBreak();
        }
        var indent = cursor.AtEnd || cursor.Column <= parentIndent ? int.MaxValue : cursor.Column;
        cursor.Restore(place);
        return indent;
    }
}
