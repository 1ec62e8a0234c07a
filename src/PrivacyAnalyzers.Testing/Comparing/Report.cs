using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing.Comparing;

/// <summary>Writes the code with the differences under the lines they concern.</summary>
internal static class Report
{
    private const int ContextLines = 3;

    public static string Write(string title, ImmutableArray<MarkedFile> files, IReadOnlyCollection<Difference> differences)
    {
        var report = new StringBuilder(title).Append('\n');
        var known = files.Select(file => file.Path).ToImmutableHashSet();
        foreach (var elsewhere in differences.Where(difference => !known.Contains(difference.Path)))
            report.Append($"\n{(elsewhere.Path == "" ? "(no location)" : $"{elsewhere.Path}({elsewhere.Line + 1})")}: {elsewhere.Text}\n");

        foreach (var file in files)
        {
            var here = differences.Where(difference => difference.Path == file.Path).ToLookup(difference => difference.Line);
            if (here.Count > 0)
                WriteFile(report, file, here);
        }

        return report.ToString();
    }

    private static void WriteFile(StringBuilder report, MarkedFile file, ILookup<int, Difference> differences)
    {
        report.Append($"\n{file.Path}\n");
        var lines = file.Text.Split('\n');
        var skipping = false;
        for (var number = 0; number < lines.Length; number++)
        {
            if (!differences.Any(group => Math.Abs(group.Key - number) <= ContextLines))
            {
                if (!skipping)
                    report.Append("     | …\n");
                skipping = true;
                continue;
            }

            skipping = false;
            var line = lines[number].TrimEnd('\r');
            report.Append($"{number + 1,4} | {line}\n");
            foreach (var difference in differences[number])
                report.Append($"   ! | {Underline(line, difference)} {difference.Text}\n");
        }
    }

    private static string Underline(string line, Difference difference)
    {
        var indent = line.Length - line.TrimStart().Length;
        var start = difference.Lines?.Start.Character ?? indent;
        var end = difference.Lines is { } span && span.Start.Line == span.End.Line ? span.End.Character : line.Length;
        return new string(' ', start) + new string('^', Math.Max(1, end - start));
    }
}
