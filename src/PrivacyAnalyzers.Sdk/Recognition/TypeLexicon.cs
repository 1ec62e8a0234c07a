using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>What the name of a type says of the things it stands for.</summary>
internal enum TypeStanding
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>Each is about one natural person.</summary>
    Person,

    /// <summary>Perhaps a person; programs use the word for other things too.</summary>
    MaybePerson,

    /// <summary>A company or another body.</summary>
    Organization,

    /// <summary>Something else.</summary>
    Thing,

    /// <summary>It sets up, describes or handles other things.</summary>
    Description,
}

/// <summary>The lexicon of type names, and of the words that all data names share.</summary>
internal sealed class TypeLexicon
{
    private readonly TermTable<TypeStanding> _nouns;
    private readonly ImmutableHashSet<string> _persons;
    private readonly ImmutableHashSet<string> _maybePersons;
    private readonly ImmutableHashSet<string> _programParts;
    private readonly ImmutableHashSet<string> _notPlain;
    private readonly ImmutableHashSet<string> _organizations;
    private readonly TermTable<bool> _wrappers;
    private readonly ImmutableArray<string> _japaneseWrappers;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public TypeLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _nouns = new TermTable<TypeStanding>(
            LexiconFile.Texts(lists, "persons").Select(term => (term, TypeStanding.Person))
            .Concat(LexiconFile.Texts(lists, "maybe-persons").Select(term => (term, TypeStanding.MaybePerson)))
            .Concat(LexiconFile.Texts(lists, "organizations").Select(term => (term, TypeStanding.Organization)))
            .Concat(LexiconFile.Texts(lists, "things").Select(term => (term, TypeStanding.Thing)))
            .Concat(LexiconFile.Texts(lists, "descriptions").Select(term => (term, TypeStanding.Description))));
        _persons = LexiconFile.Texts(lists, "persons").ToImmutableHashSet();
        _maybePersons = LexiconFile.Texts(lists, "maybe-persons").ToImmutableHashSet();
        _programParts = LexiconFile.Texts(lists, "program-parts").ToImmutableHashSet();
        _notPlain = LexiconFile.Texts(lists, "not-plain").ToImmutableHashSet();
        _organizations = LexiconFile.Texts(lists, "organizations").ToImmutableHashSet();
        _wrappers = new TermTable<bool>(LexiconFile.Texts(lists, "wrappers").Select(term => (term, true)));
        JapanesePersons = LexiconFile.Japanese(lists, "persons-japanese");
        _japaneseWrappers = LexiconFile.Japanese(lists, "wrappers-japanese");
        JapaneseOrganizations = LexiconFile.Japanese(lists, "organizations-japanese");
        Negations = LexiconFile.Texts(lists, "negations").ToImmutableHashSet();
        Tails = LexiconFile.Texts(lists, "tails").ToImmutableHashSet();
        Others = LexiconFile.Texts(lists, "others").ToImmutableHashSet();
        Getters = new TermTable<bool>(LexiconFile.Texts(lists, "getters").Select(term => (term, true)));
        Means = LexiconFile.Texts(lists, "by").ToImmutableHashSet();
    }

    /// <summary>What people are called in Japanese.</summary>
    public ImmutableArray<string> JapanesePersons { get; }

    /// <summary>What companies and other bodies are called in Japanese.</summary>
    public ImmutableArray<string> JapaneseOrganizations { get; }

    /// <summary>Words that, anywhere before, make something other than the data out of its name.</summary>
    public ImmutableHashSet<string> Negations { get; }

    /// <summary>Words that may follow data without making something else of it.</summary>
    public ImmutableHashSet<string> Tails { get; }

    /// <summary>Words at the end of a name by which it holds something of its own, whatever it is called elsewhere.</summary>
    public ImmutableHashSet<string> Others { get; }

    /// <summary>Words that begin the names of methods that hand something out.</summary>
    public TermTable<bool> Getters { get; }

    /// <summary>Words of a method's name after which only the ways and means follow.</summary>
    public ImmutableHashSet<string> Means { get; }

    /// <summary>Whether the word names a person; <paramref name="isSure"/> leaves out words that programs use for other things too.</summary>
    public bool IsPersonWord(string word, bool isSure) =>
        IdentifierWords.Singulars(word).Any(singular => _persons.Contains(singular) || !isSure && _maybePersons.Contains(singular));

    /// <summary>Whether a type that may be a person is a program because it has a member of this name.</summary>
    public bool IsPartOfProgram(string memberName) => IdentifierWords.Split(memberName) is { IsEmpty: false } words && _programParts.Contains(words[words.Length - 1]);

    /// <summary>Whether the word names a company or another body.</summary>
    public bool IsOrganizationWord(string word) => _organizations.Contains(word);

    /// <summary>What the name of a type says: its last word that means something decides.</summary>
    public TypeStanding StandingOf(string typeName)
    {
        var words = IdentifierWords.Split(typeName);
        if (words.Any(_notPlain.Contains))
            return TypeStanding.Description;
        while (words.Length > 0)
        {
            if (IdentifierWords.HasJapanese(words[words.Length - 1]))
                return OfJapanese(words[words.Length - 1]);
            if (char.IsDigit(words[words.Length - 1][0]))
                words = words.RemoveAt(words.Length - 1);
            else if (LongestAtEnd(_nouns, words) is { } noun)
                return noun.Value;
            else if (LongestAtEnd(_wrappers, words) is { } wrapper)
                words = words.RemoveRange(wrapper.Start, wrapper.Length);
            else
                // The address of a vendor is no person's, whatever an address is.
                return words[words.Length - 1] == "address" && words.Any(IsOrganizationWord) ? TypeStanding.Organization : TypeStanding.Unknown;
        }

        return TypeStanding.Unknown;
    }

    private TypeStanding OfJapanese(string word)
    {
        var noun = JapaneseText.Normalize(word);
        while (_japaneseWrappers.FirstOrDefault(ending => noun.Length > ending.Length && noun.EndsWith(ending, StringComparison.Ordinal)) is { } wrapper)
            noun = noun.Substring(0, noun.Length - wrapper.Length);
        return JapaneseText.EndsWithAny(noun, JapanesePersons) ? TypeStanding.Person
            : JapaneseText.EndsWithAny(noun, JapaneseOrganizations) ? TypeStanding.Organization
            : TypeStanding.Unknown;
    }

    /// <summary>The words of a type's name without the technical ones at its end.</summary>
    public ImmutableArray<string> WithoutWrappers(string typeName)
    {
        var words = IdentifierWords.Split(typeName);
        while (LongestAtEnd(_wrappers, words) is { } wrapper)
            words = words.RemoveRange(wrapper.Start, wrapper.Length);
        return words;
    }

    // A type called by a plural is a list of such things, not one of them.
    private static TermTable<T>.Occurrence? LongestAtEnd<T>(TermTable<T> table, ImmutableArray<string> words) =>
        table.Find(words).Where(found => !found.Plural && found.Start + found.Length == words.Length).OrderBy(found => found.Start).FirstOrDefault();
}
