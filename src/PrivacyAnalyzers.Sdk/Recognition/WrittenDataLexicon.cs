using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Tells data that may be a real person's from data that somebody made up, where it is written into code.</summary>
internal sealed class WrittenDataLexicon
{
    private readonly ImmutableHashSet<string> _providers;
    private readonly TermTable<bool> _inventedAddresses;
    private readonly TermTable<bool> _inventedNames;
    private readonly ImmutableArray<string> _inventedJapanese;
    private readonly ImmutableHashSet<string> _testCards;
    private readonly ImmutableArray<string> _storyPhones;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public WrittenDataLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _providers = LexiconFile.Texts(lists, "providers").ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        _inventedAddresses = Table(lists, "invented-addresses");
        _inventedNames = Table(lists, "invented-names");
        _inventedJapanese = LexiconFile.Japanese(lists, "invented-names-japanese");
        _testCards = LexiconFile.Texts(lists, "test-cards").ToImmutableHashSet();
        _storyPhones = LexiconFile.Texts(lists, "story-phones");
    }

    /// <summary>Whether a text is a name that people have, and not one that stands for anybody.</summary>
    public bool IsNameOfSomebody(string text)
    {
        var name = JapaneseText.Normalize(text);
        if (name.Length < 2 || !name.All(letter => char.IsLetter(letter) || letter is ' ' or '\'' or '-' or '.' or '・'))
            return false;
        return IdentifierWords.HasJapanese(name) ? !_inventedJapanese.Any(name.Contains) : !_inventedNames.Find(IdentifierWords.Split(text)).Any();
    }

    /// <summary>Whether a text is an address at a place where people have their own mail, and before it stands a word that could be somebody's.</summary>
    public bool IsMailOfSomebody(string text)
    {
        var at = text.IndexOf('@');
        if (at <= 0 || !_providers.Contains(text.Substring(at + 1).Trim()))
            return false;
        var words = IdentifierWords.Split(text.Substring(0, at).Replace('.', '_').Replace('-', '_').Replace('+', '_'));
        return words.Any(word => word.Length > 2 && word.All(char.IsLetter)) && !_inventedAddresses.Find(words).Any();
    }

    /// <summary>Whether a text is a telephone number that could be somebody's.</summary>
    public bool IsPhoneOfSomebody(string text)
    {
        var isInternational = text.TrimStart().StartsWith("+", StringComparison.Ordinal);
        var digits = CheckDigits.DigitsOf(text);
        return digits is not null && !CheckDigits.IsPattern(digits) && !_storyPhones.Any(digits.StartsWith)
            && (isInternational ? digits.Length is >= 10 and <= 15 : digits[0] == '0' && digits.Length is 10 or 11)
            && !digits.Contains("555");
    }

    /// <summary>Whether a text is the number of a payment card that no maker of software published to try things out with.</summary>
    public bool IsCardOfSomebody(string text) =>
        CheckDigits.DigitsOf(text) is { Length: >= 13 and <= 19 } digits && digits[0] is '2' or '3' or '4' or '5' or '6'
        && CheckDigits.IsLuhn(digits) && !CheckDigits.IsPattern(digits) && !_testCards.Contains(digits) && !digits.StartsWith("40000", StringComparison.Ordinal);

    /// <summary>Whether a text could be somebody's Individual Number.</summary>
    public static bool IsMyNumberOfSomebody(string text) =>
        CheckDigits.DigitsOf(text) is { Length: 12 } digits && CheckDigits.IsMyNumber(digits) && !CheckDigits.IsPattern(digits);

    private static TermTable<bool> Table(YamlMapping lists, string key) => new(LexiconFile.Texts(lists, key).Select(term => (term, true)));
}
