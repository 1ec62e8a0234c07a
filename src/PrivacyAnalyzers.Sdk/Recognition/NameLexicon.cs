using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>How much a term says on its own.</summary>
internal enum TermStrength
{
    /// <summary>Only in a type that stands for a person.</summary>
    PersonOnly,

    /// <summary>Something, and much in a type that stands for a person.</summary>
    Weak,

    /// <summary>Enough.</summary>
    Sure,
}

/// <summary>What the lexicon says of one category.</summary>
internal sealed record CategoryRule(
    DataCategory Category,
    ValueKinds Holds,
    bool HoldsCollections,
    bool AlsoOfOrganizations,
    ImmutableHashSet<string> Human,
    ImmutableHashSet<string> NotAfter,
    ImmutableHashSet<string> NotIn,
    ImmutableHashSet<string> NotBeside,
    ImmutableHashSet<string> Around,
    ImmutableHashSet<string> Tail,
    ImmutableArray<string> JapaneseNotAfter);

/// <summary>One reading of a name.</summary>
/// <param name="Rule">The category it would be, and what that asks for.</param>
/// <param name="Strength">How much the words say on their own.</param>
/// <param name="Term">The words found.</param>
/// <param name="Subject">Whether words stand before the term: the name says whose data it is.</param>
/// <param name="Plural">Whether the name is in the plural.</param>
internal sealed record NameReading(CategoryRule Rule, TermStrength Strength, string Term, bool Subject, bool Plural)
{
    /// <summary>Whether only a human being has it: the first name in a company's type is that of somebody there.</summary>
    public bool IsHuman => Rule.Human.Contains(Term);
}

/// <summary>Which names mean personal data: the lexicon's categories, ready to be looked up.</summary>
internal sealed class NameLexicon
{
    private static readonly ImmutableHashSet<string> NoWords = ImmutableHashSet<string>.Empty;

    private readonly TypeLexicon _types;
    private readonly TermTable<(CategoryRule Rule, TermStrength Strength)> _terms;
    private readonly TermTable<(CategoryRule Rule, TermStrength Strength)>? _ownTerms;
    private readonly ImmutableArray<(string Term, CategoryRule Rule, TermStrength Strength)> _japanese;
    private readonly ImmutableHashSet<string> _ignored = ImmutableHashSet<string>.Empty;

    /// <summary>Reads the categories of <paramref name="file"/>.</summary>
    public NameLexicon(YamlNode file, TypeLexicon types)
    {
        _types = types;
        var terms = new List<(string, (CategoryRule, TermStrength))>();
        var japanese = new List<(string Term, CategoryRule, TermStrength)>();
        foreach (var entry in LexiconFile.Mappings(file))
        {
            var rule = RuleOf(entry);
            foreach (var (key, strength) in new[] { ("words", TermStrength.Sure), ("weak", TermStrength.Weak), ("person", TermStrength.PersonOnly) })
                terms.AddRange(LexiconFile.Texts(entry, key).Select(term => (term, (rule, strength))));
            japanese.AddRange(LexiconFile.Japanese(entry, "japanese").Select(term => (term, rule, TermStrength.Sure)));
            japanese.AddRange(LexiconFile.Japanese(entry, "japanese-person").Select(term => (term, rule, TermStrength.PersonOnly)));
            japanese.AddRange(AfterPersons(LexiconFile.Japanese(entry, "japanese-after-person"), rule, types).Select(term => (term, rule, TermStrength.Sure)));
        }

        _terms = new TermTable<(CategoryRule, TermStrength)>(terms);
        _japanese = japanese.OrderByDescending(term => term.Term.Length).ToImmutableArray();
    }

    private NameLexicon(NameLexicon known, PolicyDictionary own)
    {
        _types = known._types;
        _terms = known._terms;
        var names = own.Names.Select(name => (Words: name.Words, Rule: RuleOf(name.Category))).ToImmutableArray();
        _ownTerms = new TermTable<(CategoryRule, TermStrength)>(
            names.Where(name => !IdentifierWords.HasJapanese(name.Words)).Select(name => (name.Words, (name.Rule, TermStrength.Sure))));
        _japanese = names.Where(name => IdentifierWords.HasJapanese(name.Words))
            .Select(name => (JapaneseText.Normalize(name.Words), name.Rule, TermStrength.Sure))
            .Concat(known._japanese).ToImmutableArray();
        _ignored = own.Ignored.Select(Key).ToImmutableHashSet();
    }

    /// <summary>The same, with an organisation's own words added and those it wants ignored taken out.</summary>
    public NameLexicon With(PolicyDictionary own) => own.Names.IsEmpty && own.Ignored.IsEmpty ? this : new NameLexicon(this, own);

    /// <summary>The readings of an identifier, best first, one for each category.</summary>
    public ImmutableArray<NameReading> Read(string identifier)
    {
        if (IsIgnored(identifier))
            return ImmutableArray<NameReading>.Empty;
        return IdentifierWords.HasJapanese(identifier)
            ? ReadJapanese(JapaneseText.WithoutNumber(JapaneseText.Normalize(identifier)))
            : ReadWords(IdentifierWords.Split(identifier));
    }

    /// <summary>Whether the organisation wants this name left alone.</summary>
    public bool IsIgnored(string identifier) => !_ignored.IsEmpty && _ignored.Contains(Key(identifier));

    /// <summary>The terms in an identifier that another word makes something else of, with that word and whether it stands before.</summary>
    public IEnumerable<(string Term, CategoryRule Rule, string Word, bool IsBefore)> Rejected(string identifier)
    {
        if (IdentifierWords.HasJapanese(identifier))
            yield break;
        var words = IdentifierWords.Split(identifier);
        foreach (var found in _ownTerms is null ? _terms.Find(words) : _ownTerms.Find(words).Concat(_terms.Find(words)))
            if (Following(words, found.Start + found.Length, found.Value.Rule) is { } after)
                yield return (found.Term, found.Value.Rule, after, false);
            else if (Preceding(words, found.Start, found.Value.Rule) is { } before)
                yield return (found.Term, found.Value.Rule, before, true);
    }

    /// <summary>The readings of a label or comment; only its Japanese counts.</summary>
    public ImmutableArray<NameReading> ReadLabel(string label) => ReadJapanese(JapaneseText.HeadOf(label));

    /// <summary>The readings of words that follow one another in an identifier.</summary>
    public ImmutableArray<NameReading> ReadWords(ImmutableArray<string> words)
    {
        List<(NameReading Reading, int Length)>? readings = null;
        foreach (var found in _ownTerms is null ? _terms.Find(words) : _ownTerms.Find(words).Concat(_terms.Find(words)))
        {
            var rule = found.Value.Rule;
            if (Following(words, found.Start + found.Length, rule) is not null || Preceding(words, found.Start, rule) is not null)
                continue;
            var reading = new NameReading(rule, StrengthAfter(words, found.Start, found.Value.Strength), found.Term, found.Start > 0, found.Plural);
            (readings ??= new()).Add((reading, found.Length));
        }

        return readings is null
            ? ImmutableArray<NameReading>.Empty
            : readings.OrderByDescending(found => found.Reading.Strength).ThenByDescending(found => found.Reading.Term.Length)
                .Select(found => found.Reading).GroupBy(reading => reading.Rule.Category).Select(same => same.First()).ToImmutableArray();
    }

    private ImmutableArray<NameReading> ReadJapanese(string text)
    {
        foreach (var (term, rule, strength) in _japanese)
        {
            if (!JapaneseText.EndsWithTerm(text, term))
                continue;
            var before = text.Substring(0, text.Length - term.Length);
            if (JapaneseText.EndsWithAny(before, rule.JapaneseNotAfter) || !rule.AlsoOfOrganizations && JapaneseText.EndsWithAny(before, _types.JapaneseOrganizations))
                return ImmutableArray<NameReading>.Empty;
            return ImmutableArray.Create(new NameReading(rule, strength, term, before.Length > 0, Plural: false));
        }

        return ImmutableArray<NameReading>.Empty;
    }

    // 名 says little, 荷受人名 much: the word before tells whose it is. ユーザー名 is no name.
    private static IEnumerable<string> AfterPersons(ImmutableArray<string> terms, CategoryRule rule, TypeLexicon types) =>
        from person in types.JapanesePersons
        where !JapaneseText.EndsWithAny(person, rule.JapaneseNotAfter)
        from term in terms
        select person + term;

    // The last words say what a thing is: what follows the term must not make it a template, a length, a validator.
    private string? Following(ImmutableArray<string> words, int end, CategoryRule rule)
    {
        for (var i = end; i < words.Length; i++)
        {
            var word = words[i];
            if (word is "or" or "and" && i + 1 < words.Length)
                return null;
            if (!char.IsDigit(word[0]) && !_types.Tails.Contains(word) && !rule.Tail.Contains(word))
                return word;
        }

        return null;
    }

    // Name says little, CustomerName much: the word before tells whose it is.
    private TermStrength StrengthAfter(ImmutableArray<string> words, int start, TermStrength alone) =>
        start > 0 && _types.IsPersonWord(words[start - 1], isSure: true) ? TermStrength.Sure : alone;

    // Words before it may, too: a host's name, no address.
    private string? Preceding(ImmutableArray<string> words, int start, CategoryRule rule)
    {
        if (start == 0)
            return null;
        var previous = start - 1;
        // IPv4Address: I, Pv, 4, Address.
        if (previous > 0 && char.IsDigit(words[previous][0]))
            previous--;
        if (rule.NotAfter.Contains(words[previous]) || previous > 0 && rule.NotAfter.Contains(words[previous - 1] + " " + words[previous]))
            return words[previous];
        var ofPerson = false;
        for (var i = start - 1; i >= 0; i--)
        {
            if (_types.Negations.Contains(words[i]))
                return words[i];
            ofPerson |= _types.IsPersonWord(words[i], isSure: false);
            if (!rule.AlsoOfOrganizations && !ofPerson && _types.IsOrganizationWord(words[i]))
                return words[i];
        }

        return null;
    }

    // EmailTemplate and "email template" are the same name.
    private static string Key(string name) =>
        string.Join(" ", JapaneseText.InOneWidth(name).Split(' ').SelectMany(part => IdentifierWords.Split(part)));

    private static CategoryRule RuleOf(DataCategory category) => new(
        category, ValueKinds.Text | ValueKinds.Date | ValueKinds.Number | ValueKinds.Long | ValueKinds.Guid | ValueKinds.Bytes | ValueKinds.Enum,
        HoldsCollections: true, AlsoOfOrganizations: true, NoWords, NoWords, NoWords, NoWords, NoWords, NoWords, ImmutableArray<string>.Empty);

    private static CategoryRule RuleOf(YamlMapping entry)
    {
        var id = LexiconFile.Text(entry, "category");
        if (!DataCategories.TryGet(id, out var category))
            throw new InvalidOperationException("The lexicon names the unknown category " + id + ".");
        var holds = LexiconFile.Texts(entry, "holds");
        return new CategoryRule(
            category,
            holds.IsEmpty ? ValueKinds.Text : holds.Aggregate(ValueKinds.None, (kinds, name) => kinds | KindNamed(name)),
            holds.Contains("collection"),
            LexiconFile.Flag(entry, "organization", fallback: true),
            LexiconFile.Texts(entry, "human").ToImmutableHashSet(),
            LexiconFile.Texts(entry, "not-after").ToImmutableHashSet(),
            LexiconFile.Texts(entry, "not-in").ToImmutableHashSet(),
            LexiconFile.Texts(entry, "not-beside").ToImmutableHashSet(),
            LexiconFile.Texts(entry, "around").ToImmutableHashSet(),
            LexiconFile.Texts(entry, "tail").ToImmutableHashSet(),
            LexiconFile.Japanese(entry, "japanese-not-after"));
    }

    private static ValueKinds KindNamed(string name) => name switch
    {
        "collection" => ValueKinds.None,
        "number" => ValueKinds.Number | ValueKinds.Long,
        _ => (ValueKinds)Enum.Parse(typeof(ValueKinds), name, ignoreCase: true),
    };
}
