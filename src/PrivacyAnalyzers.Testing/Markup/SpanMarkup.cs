using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Markup;

/// <summary>Reads the span marks <c>[|…|]</c>, <c>{|ID:…|}</c> and <c>{|#0:…|}</c>, which may nest, and the positions <c>$$</c>, and takes them out of the text.</summary>
internal static partial class SpanMarkup
{
    public static (string Text, ImmutableArray<SpanMark> Spans, ImmutableDictionary<int, TextSpan> Named) Parse(string path, string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(char Bracket, string? Label, int Start)>();
        var spans = ImmutableArray.CreateBuilder<SpanMark>();
        var named = ImmutableDictionary.CreateBuilder<int, TextSpan>();

        for (var i = 0; i < marked.Length;)
        {
            if (Opening().Match(marked, i) is { Success: true } opening)
            {
                open.Push((marked[i], opening.Groups["label"] is { Success: true } label ? label.Value : null, text.Length));
                i += opening.Length;
            }
            else if (open.Count > 0 && Closing().Match(marked, i) is { Success: true } closing && Closes(closing.Value, open.Peek().Bracket))
            {
                var (_, label, start) = open.Pop();
                var span = TextSpan.FromBounds(start, text.Length);
                if (label is ['#', .. var number])
                    named[int.Parse(number, CultureInfo.InvariantCulture)] = span;
                else
                    spans.Add(new SpanMark(label, span));
                i += closing.Length;
            }
            else if (Position().Match(marked, i) is { Success: true } position)
            {
                spans.Add(new SpanMark(null, new TextSpan(text.Length, 0), IsPosition: true));
                i += position.Length;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        if (open.Count > 0)
            throw new VerificationException($"{path}: a mark is opened and never closed: {open.Peek().Bracket}|{open.Peek().Label}");

        return (text.ToString(), spans.ToImmutable(), named.ToImmutable());
    }

    private static bool Closes(string closing, char bracket) => bracket == '[' ? closing[^1] == ']' : closing[^1] == '}';

    [GeneratedRegex(@"\G(\[\||\{\|(?<label>#\d+|[A-Za-z][A-Za-z0-9_]*):)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G(\|\]|\|\}|\|#\d+\})")]
    private static partial Regex Closing();

    // The dollar signs of a raw string are part of the code.
    [GeneratedRegex(@"\G\$\$(?![""$])(?<!\$\$\$)")]
    private static partial Regex Position();
}
