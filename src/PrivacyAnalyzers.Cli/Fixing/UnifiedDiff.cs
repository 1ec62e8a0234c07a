using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace PrivacyAnalyzers.Cli.Fixing;

/// <summary>
/// Writes a change of a text as <c>diff -u</c> does. The library finds the differences; its own writer loses carriage returns and takes
/// the end of the last line for another line, so that such a diff cannot be applied.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The change of the file called <paramref name="name"/>; empty when there is none.</summary>
    public static string Of(string name, string old, string text)
    {
        var difference = Differ.Instance.CreateDiffs(old, text, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        if (difference.DiffBlocks.Count == 0)
            return "";

        var output = new StringBuilder($"--- a/{name}\n+++ b/{name}\n");
        foreach (var hunk in Hunks(difference.DiffBlocks))
            Write(output, hunk, Lines(difference.PiecesOld), Lines(difference.PiecesNew));
        return output.ToString();
    }

    /// <summary>Differences with so little between them that they share their context.</summary>
    private static IEnumerable<List<DiffBlock>> Hunks(IList<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        yield return hunk;
    }

    private static void Write(StringBuilder output, List<DiffBlock> hunk, string[] old, string[] text)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var before = Math.Min(Context, first.DeleteStartA);
        var after = Math.Min(Context, old.Length - (last.DeleteStartA + last.DeleteCountA));
        var (oldStart, oldEnd) = (first.DeleteStartA - before, last.DeleteStartA + last.DeleteCountA + after);
        var (newStart, newEnd) = (first.InsertStartB - before, last.InsertStartB + last.InsertCountB + after);
        output.Append($"@@ -{Range(oldStart, oldEnd)} +{Range(newStart, newEnd)} @@\n");

        var at = oldStart;
        foreach (var block in hunk)
        {
            Write(output, ' ', old[at..block.DeleteStartA]);
            at = block.DeleteStartA + block.DeleteCountA;
            Write(output, '-', old[block.DeleteStartA..at]);
            Write(output, '+', text[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
        }

        Write(output, ' ', old[at..oldEnd]);
    }

    private static void Write(StringBuilder output, char sign, string[] lines)
    {
        foreach (var line in lines)
        {
            output.Append(sign).Append(line);
            if (!line.EndsWith('\n'))
                output.Append("\n\\ No newline at end of file\n");
        }
    }

    // Of nothing, the line before it is named.
    private static string Range(int start, int end) => $"{(end > start ? start + 1 : start)},{end - start}";

    private static string[] Lines(IEnumerable<string> pieces) => [.. pieces.Where(piece => piece.Length > 0)];
}
