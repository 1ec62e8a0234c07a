using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Yaml;

/// <summary>Finds where the one document of a text begins and ends: its markers stand at the start of a line, whatever is around them.</summary>
internal static class YamlDocumentBounds
{
    public static TextSpan Find(string text, ImmutableArray<YamlError>.Builder errors)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var inDocument = false;
        var ended = -1;
        for (var line = start; line < text.Length;)
        {
            var lineEnd = LineEnd(text, line);
            if (IsMarker(text, line, lineEnd, "---"))
            {
                if (inDocument)
                {
                    errors.Add(new YamlError(TextSpan.FromBounds(line, line + 3), YamlMessages.SecondDocumentNotSupported));
                    return TextSpan.FromBounds(start, ended < 0 ? line : ended);
                }
                start = line + 3;
                inDocument = true;
            }
            else if (IsMarker(text, line, lineEnd, "..."))
            {
                ended = ended < 0 ? line : ended;
                inDocument = true;
            }
            else if (!inDocument && lineEnd > line && text[line] == '%')
            {
                errors.Add(new YamlError(TextSpan.FromBounds(line, lineEnd), YamlMessages.DirectiveNotSupported));
                start = lineEnd;
            }
            else if (HasContent(text, line, lineEnd))
            {
                if (ended >= 0)
                {
                    errors.Add(new YamlError(TextSpan.FromBounds(line, lineEnd), YamlMessages.SecondDocumentNotSupported));
                    break;
                }
                inDocument = true;
            }
            line = lineEnd + 1;
        }
        return TextSpan.FromBounds(start, Math.Max(start, ended < 0 ? text.Length : ended));
    }

    private static int LineEnd(string text, int line)
    {
        while (line < text.Length && !YamlCursor.IsBreak(text[line]))
            line++;
        return line;
    }

    private static bool IsMarker(string text, int line, int lineEnd, string marker) =>
        lineEnd - line >= marker.Length
        && string.CompareOrdinal(text, line, marker, 0, marker.Length) == 0
        && (lineEnd - line == marker.Length || YamlCursor.IsBlank(text[line + marker.Length]));

    private static bool HasContent(string text, int line, int lineEnd)
    {
        while (line < lineEnd && YamlCursor.IsBlank(text[line]))
            line++;
        return line < lineEnd && text[line] != '#';
    }
}
