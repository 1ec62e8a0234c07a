using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>Reads the lexicon's files, which are built into this assembly. A mistake in one is ours and throws.</summary>
internal static class LexiconFile
{
    /// <summary>The content of the file <c>Lexicon/<paramref name="name"/></c>.</summary>
    public static YamlNode Read(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream("Lexicon/" + name)
            ?? throw new InvalidOperationException("The lexicon file " + name + " is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var result = YamlReader.Read(SourceText.From(reader.ReadToEnd()));
        if (!result.Errors.IsEmpty)
            throw new InvalidOperationException(name + ": " + result.Errors[0].Message + " " + result.Errors[0].Span);
        return result.Root ?? throw new InvalidOperationException("The lexicon file " + name + " is empty.");
    }

    /// <summary>The mappings of a list.</summary>
    public static IEnumerable<YamlMapping> Mappings(YamlNode node) => ((YamlSequence)node).Items.Cast<YamlMapping>();

    /// <summary>The texts under <paramref name="key"/>: those of a list, a single one, or none.</summary>
    public static ImmutableArray<string> Texts(YamlMapping mapping, string key) =>
        !mapping.TryGet(key, out var node)
            ? ImmutableArray<string>.Empty
            : node is YamlSequence sequence
                ? sequence.Items.Select(item => ((YamlScalar)item).Value).ToImmutableArray()
                : ImmutableArray.Create(((YamlScalar)node).Value);

    /// <summary>The Japanese texts under <paramref name="key"/>, in the form in which they are compared.</summary>
    public static ImmutableArray<string> Japanese(YamlMapping mapping, string key) =>
        Texts(mapping, key).Select(JapaneseText.Normalize).ToImmutableArray();

    /// <summary>The text under <paramref name="key"/>.</summary>
    public static string Text(YamlMapping mapping, string key) => Texts(mapping, key).Single();

    /// <summary>Whether <paramref name="key"/> says yes; <paramref name="fallback"/> when it is not there.</summary>
    public static bool Flag(YamlMapping mapping, string key, bool fallback) =>
        mapping.TryGet(key, out var node) ? ((YamlScalar)node).Value == "yes" : fallback;

    /// <summary>The keys and texts of the mapping under <paramref name="key"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(YamlMapping mapping, string key) =>
        mapping.TryGet(key, out var node)
            ? ((YamlMapping)node).Entries.Select(entry => new KeyValuePair<string, string>(entry.Key.Value, ((YamlScalar)entry.Value).Value))
            : Enumerable.Empty<KeyValuePair<string, string>>();
}
