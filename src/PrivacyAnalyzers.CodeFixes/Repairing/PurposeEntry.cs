using System;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>Writes an entry into the purposes of a <c>privacy.yml</c>, in the layout of those that are there.</summary>
internal static class PurposeEntry
{
    private static readonly Regex Section = new(@"^purposes:\s*(#.*)?$", RegexOptions.CultureInvariant);
    private static readonly Regex Plain = new(@"^[A-Za-z][\w.\-]*$", RegexOptions.CultureInvariant);

    /// <summary>The insertion of <paramref name="purpose"/>; null where the section is not written line by line, or it stands there already.</summary>
    public static TextChange? Add(SourceText text, string purpose)
    {
        if (!Plain.IsMatch(purpose))
            return null;
        var start = text.Lines.FirstOrDefault(line => Section.IsMatch(line.ToString()));
        if (start.Text is null || start.Span.IsEmpty)
            return null;
        var entries = text.Lines.Skip(start.LineNumber + 1).TakeWhile(line => IsInside(line.ToString())).Where(line => line.ToString().TrimStart() is { Length: > 0 } words && words[0] != '#').ToList();
        if (entries.Count == 0)
            return null;
        var first = entries[0];
        var indent = first.ToString().Substring(0, first.ToString().Length - first.ToString().TrimStart().Length);
        if (entries.Any(line => line.ToString().StartsWith(indent + purpose + ":", StringComparison.OrdinalIgnoreCase)))
            return null;
        var last = entries[entries.Count - 1];
        var newLine = text.ToString(TextSpan.FromBounds(start.End, start.EndIncludingLineBreak));
        return new TextChange(new TextSpan(last.End, 0), $"{newLine}{indent}{purpose}: {TitleOf(purpose)}");
    }

    /// <summary><paramref name="text"/> with the entry, where it can be written.</summary>
    public static SourceText Declare(SourceText text, string purpose) => Add(text, purpose) is { } change ? text.WithChanges(change) : text;

    private static bool IsInside(string line) => line.Trim().Length == 0 || char.IsWhiteSpace(line[0]) || line[0] == '#';

    // `after-sales.warranty` is called Warranty until somebody knows better.
    private static string TitleOf(string purpose)
    {
        var words = purpose.Substring(purpose.LastIndexOf('.') + 1).Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? purpose : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}
