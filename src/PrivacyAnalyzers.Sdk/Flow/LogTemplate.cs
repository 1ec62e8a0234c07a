using System.Collections.Immutable;

namespace PrivacyAnalyzers.Flow;

/// <summary>The holes of a message template: <c>"Order {OrderId} of {@Customer}"</c>.</summary>
/// <param name="Holes">What stands in each hole, in order.</param>
internal sealed record LogTemplate(ImmutableArray<string> Holes)
{
    /// <summary>Whether the value at <paramref name="position"/> is written out member by member.</summary>
    public bool IsDestructured(int position) => position < Holes.Length && Holes[position].StartsWith("@", System.StringComparison.Ordinal);

    /// <summary>What the value at <paramref name="position"/> is called: <c>Email</c> in <c>{@Email:l}</c>; null when it has only a number or nothing.</summary>
    public string? NameAt(int position)
    {
        if (position >= Holes.Length)
            return null;
        var name = Holes[position].TrimStart('@', '$');
        var end = name.IndexOfAny([',', ':']);
        name = (end < 0 ? name : name.Substring(0, end)).Trim();
        return name.Length > 0 && char.IsLetter(name[0]) ? name : null;
    }

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
