using System.Collections.Immutable;

namespace PrivacyAnalyzers.Flow;

/// <summary>The holes of a message template: <c>"Order {OrderId} of {@Customer}"</c>.</summary>
/// <param name="Holes">What stands in each hole, in order.</param>
internal sealed record LogTemplate(ImmutableArray<string> Holes)
{
    /// <summary>Whether the value at <paramref name="position"/> is written out member by member.</summary>
    public bool IsDestructured(int position) => position < Holes.Length && Holes[position].StartsWith("@", System.StringComparison.Ordinal);

    /// <summary>Reads a template; doubled braces are text. Null stays null.</summary>
    public static LogTemplate? Parse(string? text)
    {
        if (text is null)
            return null;
        var holes = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{')
                continue;
            if (i + 1 < text.Length && text[i + 1] == '{')
            {
                i++;
                continue;
            }

            var end = text.IndexOf('}', i);
            if (end < 0)
                break;
            holes.Add(text.Substring(i + 1, end - i - 1));
            i = end;
        }

        return new LogTemplate(holes.ToImmutable());
    }
}
