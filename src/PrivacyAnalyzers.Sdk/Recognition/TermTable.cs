using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Terms of one or more words, found in a sequence of words by their first word. Immutable once built.</summary>
/// <typeparam name="T">What a term stands for.</typeparam>
internal sealed class TermTable<T>
{
    private const int ShortestJoined = 5;

    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Adds the terms, each as its words and, if long enough to be told apart, as one word (firstname).</summary>
    public TermTable(IEnumerable<(string Term, T Value)> terms)
    {
        foreach (var (term, value) in terms)
        {
            var words = term.ToLowerInvariant().Split(' ').SelectMany(word => IdentifierWords.Split(word)).ToImmutableArray();
            if (words.IsEmpty)
                continue;
            Add(new Entry(words, value, term));
            var joined = string.Concat(words);
            if (words.Length > 1 && joined.Length >= ShortestJoined)
                Add(new Entry(ImmutableArray.Create(joined), value, term));
        }
    }

    /// <summary>Every occurrence of a term, the last word of which may stand in the plural.</summary>
    public IEnumerable<Occurrence> Find(ImmutableArray<string> words)
    {
        for (var start = 0; start < words.Length; start++)
            foreach (var occurrence in FindAt(words, start))
                yield return occurrence;
    }

    /// <summary>The occurrences that begin at the word of index <paramref name="start"/>.</summary>
    public IEnumerable<Occurrence> FindAt(ImmutableArray<string> words, int start)
    {
        foreach (var first in IdentifierWords.Singulars(words[start]))
        {
            if (!_byFirstWord.TryGetValue(first, out var entries))
                continue;
            foreach (var entry in entries)
                if (entry.Matches(words, start, out var plural))
                    yield return new Occurrence(start, entry.Words.Length, plural, entry.Term, entry.Value);
        }
    }

    private void Add(Entry entry)
    {
        if (!_byFirstWord.TryGetValue(entry.Words[0], out var entries))
            _byFirstWord.Add(entry.Words[0], entries = new List<Entry>());
        entries.Add(entry);
    }

    /// <summary>A term found in a sequence of words.</summary>
    /// <param name="Start">The index of its first word.</param>
    /// <param name="Length">How many words it takes there.</param>
    /// <param name="Plural">Whether its last word is in the plural.</param>
    /// <param name="Term">The term as written in the lexicon.</param>
    /// <param name="Value">What it stands for.</param>
    public sealed record Occurrence(int Start, int Length, bool Plural, string Term, T Value);

    private sealed class Entry
    {
        public Entry(ImmutableArray<string> words, T value, string term)
        {
            Words = words;
            Value = value;
            Term = term;
        }

        public ImmutableArray<string> Words { get; }

        public T Value { get; }

        public string Term { get; }

        public bool Matches(ImmutableArray<string> words, int start, out bool plural)
        {
            plural = false;
            if (start + Words.Length > words.Length)
                return false;
            var last = Words.Length - 1;
            for (var i = 0; i < last; i++)
                if (words[start + i] != Words[i])
                    return false;
            return IdentifierWords.IsSameOrPlural(words[start + last], Words[last], out plural);
        }
    }
}
