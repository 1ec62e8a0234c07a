using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Rules.Tests.CaseFiles;

/// <summary>
/// A change that takes away what makes a good case good. At the end of a line: <c>// mutate: remove</c> deletes the line,
/// <c>// mutate: A ==> B</c> puts B (which may be nothing) in A's place, and <c>// mutate: move down</c> exchanges it with the next line, as where a check is
/// made after the send. A line may have several marks, each a change by itself. <c>// mutate unseen: …</c> marks a change that the rules do not
/// see today; the test fails as soon as they do.
/// </summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Description">What follows the mark.</param>
/// <param name="IsUnseen">Whether the rules are known to miss it.</param>
/// <param name="Result">The whole code after the change, without any such mark.</param>
internal sealed partial record Mutation(int Line, string Description, bool IsUnseen, string Result)
{
    private const string MoveDown = "move down";
    private const string UnseenMark = "// mutate unseen:";

    /// <summary>One mutation for each mark in <paramref name="text"/>.</summary>
    public static ImmutableArray<Mutation> Of(string text)
    {
        var lines = text.Split('\n').Select(Split).ToArray();
        return [.. lines.SelectMany((line, index) => line.Marks.Select(mark => At(index, mark.Description, mark.IsUnseen)))];

        Mutation At(int index, string description, bool isUnseen)
        {
            var changed = lines.Select(line => line.Code).ToArray();
            if (description == MoveDown)
                (changed[index], changed[index + 1]) = (changed[index + 1], changed[index]);
            else
                changed[index] = description == "remove" ? "" : Replace(changed[index], description, index + 1);
            return new Mutation(index + 1, description, isUnseen, string.Join('\n', changed));
        }
    }

    /// <summary><paramref name="text"/> without the marks of mutations.</summary>
    public static string Strip(string text) => string.Join('\n', text.Split('\n').Select(line => Split(line).Code));

    private static string Replace(string code, string description, int line)
    {
        var (old, @new) = description.Split(" ==>", 2) is [var left, var right]
            ? (left, right.Trim())
            : throw new FormatException($"Line {line}: a mutation is 'remove', 'move down' or 'A ==> B'.");
        return code.Contains(old, StringComparison.Ordinal)
            ? code.Replace(old, @new, StringComparison.Ordinal)
            : throw new FormatException($"Line {line} does not contain '{old}'.");
    }

    private static (string Code, ImmutableArray<(string Description, bool IsUnseen)> Marks) Split(string line)
    {
        var parts = MarkOf().Split(line);
        return parts.Length == 1
            ? (line, [])
            : (parts[0].TrimEnd(), [.. parts.Skip(1).Chunk(2).Select(mark => (mark[1].Trim(), mark[0] == UnseenMark))]);
    }

    [GeneratedRegex("(// mutate:|// mutate unseen:)")]
    private static partial Regex MarkOf();
}
