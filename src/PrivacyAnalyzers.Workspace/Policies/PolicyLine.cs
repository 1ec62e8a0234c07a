using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What one line of a policy opens: items of lists and keys, each in its column.</summary>
/// <param name="Levels">What it opens, from the left.</param>
/// <param name="RestColumn">Where what follows begins.</param>
/// <param name="Rest">What follows.</param>
internal sealed record PolicyLine(ImmutableArray<PolicyLine.Level> Levels, int RestColumn, string Rest)
{
    /// <summary>An item of a list, or a key.</summary>
    internal sealed record Level(int Column, bool IsItem, string Key);

    /// <summary>Reads a line, or its beginning.</summary>
    public static PolicyLine Read(string line)
    {
        var levels = ImmutableArray.CreateBuilder<Level>();
        var at = Skip(line, 0);
        if (at < line.Length && line[at] == '#')
            return new([], line.Length, "");
        while (at < line.Length && line[at] == '-' && (at + 1 == line.Length || line[at + 1] == ' '))
        {
            levels.Add(new(at, IsItem: true, ""));
            at = Skip(line, at + 1);
        }

        if (EndOfKey(line, at) is { } colon)
        {
            levels.Add(new(at, IsItem: false, line[at..colon].Trim().Trim('"', '\'')));
            at = Skip(line, colon + 1);
        }

        return new(levels.ToImmutable(), at, line[at..]);
    }

    /// <summary>Which part of what is <paramref name="written"/> of a value is the word under the cursor: in a list between brackets, the last one.</summary>
    public TextSpan InValue(SourceText text, TextSpan written)
    {
        var value = text.ToString(written);
        var start = value.StartsWith('[') ? value.LastIndexOfAny(['[', ',']) + 1 : 0;
        while (start < value.Length && value[start] is ' ' or '"' or '\'')
            start++;
        return TextSpan.FromBounds(written.Start + start, written.End);
    }

    private static int Skip(string line, int at)
    {
        while (at < line.Length && line[at] == ' ')
            at++;
        return at;
    }

    /// <summary>The colon that ends a key: a blank or nothing follows it.</summary>
    private static int? EndOfKey(string line, int start)
    {
        if (start < line.Length && line[start] is '[' or '{')
            return null;
        for (var at = start; at < line.Length; at++)
            if (line[at] == ':' && (at + 1 == line.Length || line[at + 1] == ' '))
                return at;
            else if (line[at] == '#' && at > start && line[at - 1] == ' ')
                return null;
        return null;
    }
}
