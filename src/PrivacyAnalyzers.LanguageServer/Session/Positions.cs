using System;
using Microsoft.CodeAnalysis.Text;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Between the editor's lines and characters and offsets in a text. Both count UTF-16 units.</summary>
internal static class Positions
{
    /// <summary>The offset of <paramref name="position"/>; beyond the end of a line or of the text it is that end, as the protocol says.</summary>
    public static int ToOffset(SourceText text, Lsp.Position position)
    {
        if (position.Line >= text.Lines.Count)
            return text.Length;
        var line = text.Lines[Math.Max(0, position.Line)];
        return line.Start + Math.Clamp(position.Character, 0, line.End - line.Start);
    }

    /// <summary>The span of <paramref name="range"/>, whichever end comes first.</summary>
    public static TextSpan ToSpan(SourceText text, Lsp.Range range)
    {
        var (start, end) = (ToOffset(text, range.Start), ToOffset(text, range.End));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The range of <paramref name="span"/>.</summary>
    public static Lsp.Range ToRange(SourceText text, TextSpan span) => ToRange(text.Lines.GetLinePositionSpan(span));

    /// <summary>The same range in the editor's words.</summary>
    public static Lsp.Range ToRange(LinePositionSpan span) =>
        new(new(span.Start.Line, span.Start.Character), new(span.End.Line, span.End.Character));
}
