using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>What words say about whether a person may be contacted.</summary>
/// <param name="Fact">What is established.</param>
/// <param name="Allowed">Whether the words, when true, allow contact.</param>
internal sealed record ContactMeaning(FactKind Fact, bool Allowed);

/// <summary>The words by which code says whether a person may be contacted.</summary>
internal sealed class ContactLexicon
{
    private readonly TermTable<ContactMeaning> _states;
    private readonly TermTable<ContactMeaning> _checks;
    private readonly ImmutableArray<(string Term, ContactMeaning Meaning)> _japaneseStates;
    private readonly ImmutableArray<(string Term, ContactMeaning Meaning)> _japaneseChecks;
    private readonly TermTable<bool> _notStates;
    private readonly TermTable<bool> _notChecks;
    private readonly TermTable<bool> _ofSubscriptions;
    private readonly ImmutableHashSet<string> _subscriptions;
    private readonly ImmutableArray<string> _japaneseSubscriptions;
    private readonly ImmutableHashSet<string> _notSubscriptions;
    private readonly TermTable<DataCategory> _given;
    private readonly ImmutableArray<(string Term, DataCategory Category)> _japaneseGiven;
    private readonly ImmutableHashSet<string> _tails;
    private readonly ImmutableHashSet<string> _verbs;
    private readonly ImmutableHashSet<string> _permissionVerbs;
    private readonly ImmutableHashSet<string> _permissions;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public ContactLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        (_states, _japaneseStates) = Meanings(lists, "states");
        (_checks, _japaneseChecks) = Meanings(lists, "check-facts");
        _notStates = Table(lists, "not-states");
        _notChecks = Table(lists, "not-checks");
        _ofSubscriptions = Table(lists, "of-subscriptions");
        _subscriptions = Set(lists, "subscriptions");
        _japaneseSubscriptions = LexiconFile.Japanese(lists, "subscriptions-japanese");
        _notSubscriptions = Set(lists, "not-subscriptions");
        _given = new TermTable<DataCategory>(Given(lists, "given").SelectMany(pair => LexiconFile.Texts(pair.Words, "words").Select(term => (term, pair.Category))));
        _japaneseGiven = Given(lists, "given").SelectMany(pair => LexiconFile.Japanese(pair.Words, "japanese").Select(term => (term, pair.Category))).ToImmutableArray();
        _tails = Set(lists, "tails");
        _verbs = Set(lists, "check-verbs");
        _permissionVerbs = Set(lists, "permission-verbs");
        _permissions = Set(lists, "check-permissions");
    }

    /// <summary>What a flag or date of this name says; null when nothing.</summary>
    public ContactMeaning? StateNamed(string name, bool ofSubscription)
    {
        if (IdentifierWords.HasJapanese(name))
            return InJapanese(_japaneseStates, name);
        var words = IdentifierWords.Split(name);
        if (_notStates.Find(words).Any())
            return null;
        if (ofSubscription && _ofSubscriptions.Find(words).Any(found => found.Length == words.Length))
            return new ContactMeaning(FactKind.OptOut, Allowed: true);
        var found = Longest(_states, words, found => words.Skip(found.Start + found.Length).All(_tails.Contains) && IsPredicate(words, found.Start));
        return found is null ? null : Negated(found.Value, words, found.Start);
    }

    /// <summary>What the answer of a method of this name says; null when nothing.</summary>
    public ContactMeaning? CheckNamed(string name)
    {
        if (IdentifierWords.HasJapanese(name))
            return InJapanese(_japaneseChecks, name);
        var words = IdentifierWords.Split(name);
        if (words.Length > 1 && words[words.Length - 1] == "async")
            words = words.RemoveAt(words.Length - 1);
        if (words.Length < 2 || _notChecks.Find(words).Any() || !_verbs.Contains(words[0]))
            return null;
        var found = Longest(_checks, words, found => found.Start > 0 && (!_permissions.Contains(found.Term) || _permissionVerbs.Contains(words[found.Start - 1])));
        return found is null ? null : Negated(found.Value, words, found.Start);
    }

    /// <summary>The one category of data that an agreement of this name lets go; null when it names none, or several.</summary>
    public DataCategory? CategoryAgreed(string name)
    {
        var named = IdentifierWords.HasJapanese(name)
            ? _japaneseGiven.Where(given => JapaneseText.Normalize(name).Contains(given.Term)).Select(given => given.Category)
            : Widest(_given.Find(IdentifierWords.Split(name)).ToList()).Select(found => found.Value);
        var categories = named.Distinct().ToList();
        return categories.Count == 1 ? categories[0] : null;
    }

    /// <summary>Whether objects of a type of this name are subscriptions to messages; <paramref name="words"/> without technical endings.</summary>
    public bool IsSubscription(string typeName, ImmutableArray<string> words)
    {
        if (IdentifierWords.HasJapanese(typeName))
            return JapaneseText.EndsWithAny(JapaneseText.HeadOf(typeName), _japaneseSubscriptions);
        for (var start = 0; start < words.Length; start++)
            if (_subscriptions.Contains(TermAt(words, start, words.Length - start)))
                return !words.Take(start).Any(_notSubscriptions.Contains);
        return false;
    }

    private static string TermAt(ImmutableArray<string> words, int start, int length) => string.Join(" ", words.Skip(start).Take(length));

    // IsNotSubscribed, NotOptedOut.
    private static ContactMeaning Negated(ContactMeaning meaning, ImmutableArray<string> words, int start) =>
        start > 0 && words[start - 1] is "not" or "never" or "non" ? meaning with { Allowed = !meaning.Allowed } : meaning;

    // Flags are asked about the person: IsX, HasX, CustomerX. "ShowUnsubscribe" or "AllowOptOut" set up a feature.
    private static bool IsPredicate(ImmutableArray<string> words, int start) =>
        !words.Take(start).Any(word => word is "show" or "allow" or "enable" or "enabled" or "require" or "requires" or "default" or "use"
            or "send" or "display" or "hide" or "support" or "supports" or "include" or "includes" or "on");

    private static ContactMeaning? InJapanese(ImmutableArray<(string Term, ContactMeaning Meaning)> terms, string name)
    {
        var text = JapaneseText.WithoutNumber(JapaneseText.Normalize(name));
        foreach (var filler in new[] { "フラグ", "区分", "日時", "日", "済み", "済", "か", "判定", "チェック", "確認済み" })
            if (text.Length > filler.Length + 1 && text.EndsWith(filler, StringComparison.Ordinal) && Find(terms, text) is null)
                text = text.Substring(0, text.Length - filler.Length);
        return Find(terms, text);

        static ContactMeaning? Find(ImmutableArray<(string Term, ContactMeaning Meaning)> terms, string text)
        {
            foreach (var (term, meaning) in terms)
                if (JapaneseText.EndsWithTerm(text, term))
                    return meaning;
            return null;
        }
    }

    // In EmailAddressConsent no address is meant but that one.
    private static IEnumerable<TermTable<DataCategory>.Occurrence> Widest(IReadOnlyCollection<TermTable<DataCategory>.Occurrence> found) =>
        found.Where(one => !found.Any(other => other.Length > one.Length && other.Start <= one.Start && one.Start + one.Length <= other.Start + other.Length));

    private static TermTable<ContactMeaning>.Occurrence? Longest(
        TermTable<ContactMeaning> table, ImmutableArray<string> words, Func<TermTable<ContactMeaning>.Occurrence, bool> accepts) =>
        table.Find(words).Where(accepts).OrderByDescending(found => found.Term.Length).FirstOrDefault();

    private static (TermTable<ContactMeaning>, ImmutableArray<(string, ContactMeaning)>) Meanings(YamlMapping lists, string key)
    {
        var terms = new List<(string, ContactMeaning)>();
        var japanese = new List<(string Term, ContactMeaning)>();
        lists.TryGet(key, out var node);
        foreach (var entry in LexiconFile.Mappings(node!))
        {
            var fact = (FactKind)Enum.Parse(typeof(FactKind), LexiconFile.Text(entry, "fact").Replace("-", ""), ignoreCase: true);
            var meaning = new ContactMeaning(fact, LexiconFile.Flag(entry, "allowed", fallback: true));
            terms.AddRange(LexiconFile.Texts(entry, "words").Select(term => (term, meaning)));
            japanese.AddRange(LexiconFile.Japanese(entry, "japanese").Select(term => (term, meaning)));
        }

        return (new TermTable<ContactMeaning>(terms), japanese.OrderByDescending(term => term.Term.Length).ToImmutableArray());
    }

    private static IEnumerable<(DataCategory Category, YamlMapping Words)> Given(YamlMapping lists, string key)
    {
        lists.TryGet(key, out var node);
        return LexiconFile.Mappings(node!).Select(entry => (DataCategories.GetOrCreate(LexiconFile.Text(entry, "category")), entry));
    }

    private static TermTable<bool> Table(YamlMapping lists, string key) => new(LexiconFile.Texts(lists, key).Select(term => (term, true)));

    private static ImmutableHashSet<string> Set(YamlMapping lists, string key) => LexiconFile.Texts(lists, key).ToImmutableHashSet();
}
