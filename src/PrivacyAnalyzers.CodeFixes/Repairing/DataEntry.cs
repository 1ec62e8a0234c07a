using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Writes a purpose into the row of <c>privacy.yml</c> that says what some data was collected for.</summary>
internal static class DataEntry
{
    /// <summary>The text with <paramref name="purpose"/> among those that <paramref name="data"/> was collected for; null when no row says what for.</summary>
    public static SourceText? AddPurpose(SourceText text, TextDocument file, ISymbol data, string purpose)
    {
        if (YamlReader.Read(text).Root is not YamlMapping root || !root.TryGet("data", out var section) || section is not YamlSequence rows)
            return null;
        foreach (var row in rows.Items.OfType<YamlMapping>())
        {
            // Of several rows that speak of it one decides: the one in which a word more makes a difference.
            if (row.TryGet("purposes", out var purposes) && Insertion(text, purposes, purpose) is { } insertion && text.WithChanges(insertion) is var changed
                && PolicyFile.Read(changed, file).FindData(data) is { } declared && declared.Purposes.Any(one => one.Path == purpose))
                return changed;
        }

        return null;
    }

    private static TextChange? Insertion(SourceText text, YamlNode purposes, string purpose)
    {
        if (purposes is YamlScalar { IsNull: false } only)
            return new TextChange(only.Span, $"[{text.ToString(only.Span)}, {purpose}]");
        if (purposes is not YamlSequence { Items.IsEmpty: false } list)
            return null;
        var last = list.Items[list.Items.Length - 1];
        if (text[list.Span.Start] == '[')
            return new TextChange(new TextSpan(last.Span.End, 0), ", " + purpose);
        var line = text.Lines.GetLineFromPosition(last.Span.Start);
        var above = text.Lines[line.LineNumber - 1];
        return new TextChange(
            new TextSpan(line.End, 0), text.ToString(TextSpan.FromBounds(above.End, above.EndIncludingLineBreak)) + text.ToString(TextSpan.FromBounds(line.Start, last.Span.Start)) + purpose);
    }
}
