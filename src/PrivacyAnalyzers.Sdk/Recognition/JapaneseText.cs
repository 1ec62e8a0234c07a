using System;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Recognition;

/// <summary>
/// Reads short Japanese texts: identifiers, labels, the first sentence of a comment. What a compound noun denotes stands at
/// its end (顧客メールアドレス is a mail address, メールアドレス種別 is a kind).
/// </summary>
internal static class JapaneseText
{
    private static readonly string[] ObjectMarkers = { "を", "について", "です", "。", "、", "：", ":", "\n", "\r" };
    private static readonly string[] Fillers = { "欄", "等", "など", "情報", "(必須)", "の値", "項目" };

    /// <summary>The text in one width and case: ﾒｰﾙ and メール, ＦＡＸ and fax become the same.</summary>
    public static string Normalize(string text) => InOneWidth(text).ToUpperInvariant().Trim();

    /// <summary>The text in one width. A string of a program may hold half of a letter, which has no form; it becomes a replacement mark.</summary>
    public static string InOneWidth(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]) || text[i] >= '\uFFFE')
                (mended ??= new(text))[i] = '\uFFFD';
        }

        return (mended?.ToString() ?? text).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>The noun a label or sentence is about: 「顧客の氏名を取得します」 is about 氏名. Normalized.</summary>
    public static string HeadOf(string text)
    {
        var head = Normalize(text);
        foreach (var marker in ObjectMarkers)
            head = Before(head, head.IndexOf(marker, StringComparison.Ordinal));
        head = Before(head, TopicMarker(head));
        head = Before(head, head.IndexOfAny(new[] { '(', '[', '【', '<', '※', ' ' }));
        foreach (var filler in Fillers)
            if (head.Length > filler.Length + 1 && head.EndsWith(filler, StringComparison.Ordinal))
                head = head.Substring(0, head.Length - filler.Length);
        var possessive = head.LastIndexOf('の');
        if (possessive >= 0 && possessive < head.Length - 1)
            head = head.Substring(possessive + 1);
        return WithoutNumber(head);
    }

    /// <summary>Drops a number at the end: 住所1, 電話番号_2.</summary>
    public static string WithoutNumber(string text) => text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_', ' ', '*');

    /// <summary>Whether <paramref name="text"/> ends with <paramref name="term"/> as a word of its own.</summary>
    public static bool EndsWithTerm(string text, string term)
    {
        if (!text.EndsWith(term, StringComparison.Ordinal))
            return false;
        if (text.Length == term.Length)
            return true;
        // One character is a suffix of too many words (品名, 都市); and katakana or Latin words do not begin amid others.
        var before = text[text.Length - term.Length - 1];
        return term.Length > 1 && !(IsKatakana(term[0]) && IsKatakana(before)) && !(term[0] < 0x80 && before < 0x80 && char.IsLetter(before));
    }

    // は marks the topic, but only after something else than hiragana: ふりがなは is rare, はがき is not.
    private static int TopicMarker(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if ((text[i] == 'は' || text[i] == 'が') && !IsHiragana(text[i - 1]))
                return i;
        return -1;
    }

    private static string Before(string text, int index) => index > 0 ? text.Substring(0, index).TrimEnd() : text;

    private static bool IsKatakana(char c) => c is >= '\u30A0' and <= '\u30FF';

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';

    /// <summary>Whether any of <paramref name="endings"/> ends the text.</summary>
    public static bool EndsWithAny(string text, System.Collections.Immutable.ImmutableArray<string> endings) =>
        endings.Any(ending => text.EndsWith(ending, StringComparison.Ordinal));
}
