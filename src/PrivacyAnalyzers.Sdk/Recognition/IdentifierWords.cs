using System.Collections.Generic;
using System.Collections.Immutable;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Splits identifiers into words: <c>m_customerEMailAddress2</c> is customer, e, mail, address, 2.</summary>
internal static class IdentifierWords
{
    private enum Kind
    {
        None,
        Lower,
        Upper,
        Digit,
        Other,
    }

    /// <summary>The words in lower case. Runs of letters without case, such as Japanese, stay whole.</summary>
    public static ImmutableArray<string> Split(string identifier)
    {
        var words = ImmutableArray.CreateBuilder<string>(4);
        var start = 0;
        var previous = Kind.None;
        for (var i = 0; i <= identifier.Length; i++)
        {
            var kind = i < identifier.Length ? KindOf(identifier[i]) : Kind.None;
            if (i > start && IsBoundary(identifier, i, previous, kind))
            {
                words.Add(identifier.Substring(start, i - start).ToLowerInvariant());
                start = i;
            }

            if (kind == Kind.None)
                start = i + 1;
            previous = kind;
        }

        return DropFieldPrefix(words);
    }

    /// <summary>Whether the text holds letters that no European identifier would.</summary>
    public static bool HasJapanese(string text)
    {
        foreach (var c in text)
            if (c >= '\u3000')
                return true;
        return false;
    }

    private static bool IsBoundary(string identifier, int i, Kind previous, Kind kind)
    {
        if (kind == previous)
            // ID|Number: the last capital of a run starts the next word when a small letter follows.
            return kind == Kind.Upper && i + 1 < identifier.Length && KindOf(identifier[i + 1]) == Kind.Lower && !IsPluralOfAcronym(identifier, i);
        return !(previous == Kind.Upper && kind == Kind.Lower);
    }

    // "IDs", "URLs": the small s belongs to the acronym.
    private static bool IsPluralOfAcronym(string identifier, int i) =>
        identifier[i + 1] == 's' && (i + 2 == identifier.Length || KindOf(identifier[i + 2]) != Kind.Lower);

    private static Kind KindOf(char c)
    {
        if (c is >= 'a' and <= 'z')
            return Kind.Lower;
        if (c is >= 'A' and <= 'Z')
            return Kind.Upper;
        if (c is >= '0' and <= '9')
            return Kind.Digit;
        if (c < '\u0080')
            return Kind.None;
        return char.IsLower(c) ? Kind.Lower : char.IsUpper(c) ? Kind.Upper : char.IsLetterOrDigit(c) || c == '\u30FC' ? Kind.Other : Kind.None;
    }

    // m_email, s_email, _email: the letter is a habit of writing fields and says nothing.
    private static ImmutableArray<string> DropFieldPrefix(ImmutableArray<string>.Builder words)
    {
        if (words.Count > 1 && words[0] is "m" or "s" or "str" or "sz")
            words.RemoveAt(0);
        return words.ToImmutable();
    }

    /// <summary>Whether the word at the end of a term is met in the singular or the plural.</summary>
    public static bool IsSameOrPlural(string word, string singular, out bool plural)
    {
        plural = false;
        if (word == singular)
            return true;
        if (word.Length <= singular.Length || singular.Length < 3 || !word.StartsWith(singular, System.StringComparison.Ordinal))
            return false;
        plural = word.Length == singular.Length + 1 ? word[word.Length - 1] == 's' : word.Length == singular.Length + 2 && word.EndsWith("es", System.StringComparison.Ordinal);
        return plural;
    }

    /// <summary>The singular forms a word may have, itself first.</summary>
    public static IEnumerable<string> Singulars(string word)
    {
        yield return word;
        if (word.Length > 3 && word[word.Length - 1] == 's')
        {
            yield return word.Substring(0, word.Length - 1);
            if (word.EndsWith("es", System.StringComparison.Ordinal))
                yield return word.Substring(0, word.Length - 2);
            if (word.EndsWith("ies", System.StringComparison.Ordinal))
                yield return word.Substring(0, word.Length - 3) + "y";
        }
    }
}
