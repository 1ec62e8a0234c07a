using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The words by which code and messages give away what they are for.</summary>
internal sealed class PurposeLexicon
{
    private readonly ImmutableArray<Meaning> _all;
    private readonly TermTable<Meaning> _names;
    private readonly TermTable<Meaning> _texts;
    private readonly ImmutableArray<(string Term, Meaning Meaning)> _japaneseNames;
    private readonly ImmutableArray<(string Term, Meaning Meaning)> _japaneseTexts;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public PurposeLexicon(YamlNode file)
    {
        var all = ImmutableArray.CreateBuilder<Meaning>();
        var names = new List<(string, Meaning)>();
        var texts = new List<(string, Meaning)>();
        var japaneseNames = new List<(string, Meaning)>();
        var japaneseTexts = new List<(string, Meaning)>();
        foreach (var entry in LexiconFile.Mappings(file))
        {
            var kind = LexiconFile.Text(entry, "kind");
            var meaning = new Meaning(
                new Purpose(LexiconFile.Text(entry, "purpose")), kind == "promotional", kind == "transactional", LexiconFile.Flag(entry, "listed-affair", fallback: false));
            all.Add(meaning);
            var words = LexiconFile.Texts(entry, "words").Select(term => (term, meaning)).ToList();
            var japanese = LexiconFile.Japanese(entry, "japanese").Select(term => (term, meaning)).ToList();
            texts.AddRange(words);
            japaneseTexts.AddRange(japanese);
            if (LexiconFile.Flag(entry, "text-only", fallback: false))
                continue;
            names.AddRange(words);
            japaneseNames.AddRange(japanese);
        }

        _all = all.ToImmutable();
        (_names, _texts) = (new TermTable<Meaning>(names), new TermTable<Meaning>(texts));
        (_japaneseNames, _japaneseTexts) = (japaneseNames.ToImmutableArray(), japaneseTexts.ToImmutableArray());
    }

    /// <summary>What the name of a method, type or namespace says of its purpose, and the words that say it.</summary>
    public (Meaning Meaning, string Term)? OfName(string name) => IdentifierWords.HasJapanese(name)
        ? Find(_japaneseNames, name)
        : Best(_names, IdentifierWords.Split(name));

    /// <summary>Whether the purpose, or one above it, is an affair for which the law lists that My Number may be used.</summary>
    public bool IsListedAffair(Purpose purpose) =>
        _all.Any(meaning => meaning.IsListedAffair && meaning.Purpose.Covers(purpose))
        || purpose.Path.Split('.').Any(part => OfName(part) is { Meaning.IsListedAffair: true });

    /// <summary>What the text of a message says of its purpose, and the words that say it.</summary>
    public (Meaning Meaning, string Term)? OfText(string text)
    {
        if (text.Length is < 3 or > 2000)
            return null;
        return IdentifierWords.HasJapanese(text) ? Find(_japaneseTexts, text) : Best(_texts, IdentifierWords.Split(text));
    }

    // A transactional word outweighs: "Receipt for your campaign order" is a receipt. The longer term is the more telling.
    private static (Meaning, string)? Best(TermTable<Meaning> table, ImmutableArray<string> words)
    {
        var best = table.Find(words).OrderByDescending(found => found.Value.IsTransactional).ThenByDescending(found => found.Term.Length).FirstOrDefault();
        return best is null ? null : (best.Value, best.Term);
    }

    // What is part of a longer term means nothing by itself: DM発送 sends advertisements, though 発送 sends what was ordered.
    private static (Meaning, string)? Find(ImmutableArray<(string Term, Meaning Meaning)> terms, string text)
    {
        var normalized = JapaneseText.Normalize(text);
        var found = terms.Where(term => normalized.IndexOf(term.Term, StringComparison.Ordinal) >= 0).ToList();
        var best = found.Where(term => !found.Any(other => other.Term.Length > term.Term.Length && other.Term.Contains(term.Term)))
            .OrderByDescending(term => term.Meaning.IsTransactional).ThenByDescending(term => term.Term.Length).FirstOrDefault();
        return best.Term is null ? null : (best.Meaning, best.Term);
    }

    /// <summary>A purpose, what kind of messages serve it, and whether it is an affair for which the law lists that My Number may be used.</summary>
    internal sealed record Meaning(Purpose Purpose, bool IsPromotional, bool IsTransactional, bool IsListedAffair);
}
