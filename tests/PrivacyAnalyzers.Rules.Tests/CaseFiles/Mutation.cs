using System;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Rules.Tests.CaseFiles;

/// <summary>
/// A change that takes away what makes a good case good. At the end of a line: <c>// mutate: remove</c> deletes the line,
/// <c>// mutate: A ==> B</c> puts B (which may be nothing) in A's place. <c>// mutate unseen: …</c> marks a change that the rules do not
/// see today; the test fails as soon as they do.
/// </summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Description">What follows the mark.</param>
/// <param name="IsUnseen">Whether the rules are known to miss it.</param>
/// <param name="Result">The whole code after the change, without any such mark.</param>
internal sealed record Mutation(int Line, string Description, bool IsUnseen, string Result)
{
    private const string Mark = "// mutate:";
    private const string UnseenMark = "// mutate unseen:";

    /// <summary>One mutation for each mark in <paramref name="text"/>.</summary>
    public static ImmutableArray<Mutation> Of(string text)
    {
        var lines = text.Split('\n');
        var code = lines.Select(line => Split(line).Code).ToArray();
        return [.. Enumerable.Range(0, lines.Length).Where(i => Split(lines[i]).Description is not null).Select(i => At(i))];

        Mutation At(int index)
        {
            var description = Split(lines[index]).Description!;
            var changed = code.ToArray();
            changed[index] = description == "remove" ? "" : Replace(code[index], description, index + 1);
            return new Mutation(index + 1, description, lines[index].Contains(UnseenMark, StringComparison.Ordinal), string.Join('\n', changed));
        }
    }

    /// <summary><paramref name="text"/> without the marks of mutations.</summary>
    public static string Strip(string text) => string.Join('\n', text.Split('\n').Select(line => Split(line).Code));

    private static string Replace(string code, string description, int line)
    {
        var (old, @new) = description.Split(" ==>", 2) is [var left, var right]
            ? (left, right.Trim())
            : throw new FormatException($"Line {line}: a mutation is 'remove' or 'A ==> B'.");
        return code.Contains(old, StringComparison.Ordinal)
            ? code.Replace(old, @new, StringComparison.Ordinal)
            : throw new FormatException($"Line {line} does not contain '{old}'.");
    }

    private static (string Code, string? Description) Split(string line)
    {
        foreach (var mark in (string[])[Mark, UnseenMark])
        {
            if (line.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
                return (line[..at].TrimEnd(), line[(at + mark.Length)..].Trim());
        }

        return (line, null);
    }
}
