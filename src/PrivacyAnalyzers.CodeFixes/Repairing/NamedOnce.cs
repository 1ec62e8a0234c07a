using System;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>
/// A text with holes, of which several tell of one person, as it reads when the first of these holds the person's identifier and the others are gone:
/// <c>{0} ({1}) signed in</c> becomes <c>{0} signed in</c>, and where words lead to a hole stars take its place.
/// </summary>
internal sealed class NamedOnce
{
    private const string Hidden = "***";
    private const string Openers = "([{<「（";
    private const string Closers = ")]}>」）";

    private readonly string[] texts;
    private readonly bool[] isKept;

    /// <summary>Reads it so.</summary>
    /// <param name="texts">What stands around the holes: one more than there are holes.</param>
    /// <param name="told">The holes that tell of the person, in their order.</param>
    public NamedOnce(IEnumerable<string> texts, IEnumerable<int> told)
    {
        this.texts = [.. texts];
        isKept = [.. Enumerable.Repeat(true, this.texts.Length - 1)];
        foreach (var hole in told.Skip(1))
        {
            isKept[hole] = false;
            if (told.Contains(hole - 1) && !this.texts[hole].Any(char.IsLetterOrDigit))
                Drop(hole);
            else
                this.texts[hole] += Hidden;
        }
    }

    /// <summary>The holes that are left.</summary>
    public ImmutableArray<int> Holes => [.. Enumerable.Range(0, isKept.Length).Where(hole => isKept[hole])];

    /// <summary>The text with what <paramref name="write"/> makes of each hole that is left.</summary>
    public string Write(Func<int, string> write) =>
        string.Concat(texts.Select((text, at) => at < isKept.Length && isKept[at] ? text + write(at) : text));

    /// <summary>Takes the text before the hole away, and after it what closes a bracket or quotation that began there.</summary>
    private void Drop(int hole)
    {
        var open = new Stack<char>();
        foreach (var letter in texts[hole])
        {
            if (open.Count > 0 && letter == open.Peek())
                open.Pop();
            else if (Openers.IndexOf(letter) is >= 0 and var bracket)
                open.Push(Closers[bracket]);
            else if (letter is '\'' or '"' or '`')
                open.Push(letter);
        }

        texts[hole] = "";
        while (open.Count > 0 && LengthOfClosing(texts[hole + 1], open.Pop()) is > 0 and var length)
            texts[hole + 1] = texts[hole + 1].Substring(length);
    }

    // Quotes are written \" inside of quotes.
    private static int LengthOfClosing(string text, char closer) =>
        text.StartsWith(closer.ToString(), StringComparison.Ordinal) ? 1 : text.StartsWith("\\" + closer, StringComparison.Ordinal) ? 2 : 0;
}
