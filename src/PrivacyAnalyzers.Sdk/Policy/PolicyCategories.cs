using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Policy;

/// <summary>The categories that one policy can speak of: those of the tool, and its own.</summary>
internal sealed class PolicyCategories
{
    private const int MiddleTier = 3;

    private readonly PolicyProblems _problems;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DataCategory> _read = new(StringComparer.OrdinalIgnoreCase);

    public PolicyCategories(PolicyProblems problems, YamlMapping root)
    {
        _problems = problems;
        var table = root.TryGet("dictionary", out var node) && node is YamlMapping dictionary ? dictionary.Table("categories") : [];
        foreach (var entry in table)
        {
            if (DataCategories.TryGet(entry.Key.Value, out _))
                problems.Schema(entry.Key.Span, PolicyMessages.BuiltInCategory, entry.Key.Value);
            else if (!_entries.ContainsKey(entry.Key.Value))
                _entries.Add(entry.Key.Value, entry);
        }
        Declared = _entries.Values
            .Select(entry => new CategoryDeclaration(Find(entry.Key.Value)!, entry.Value.Title(), entry.Key.Span))
            .ToImmutableArray();
    }

    /// <summary>The policy's own categories.</summary>
    public ImmutableArray<CategoryDeclaration> Declared { get; }

    /// <summary>The category of this id; null if there is none.</summary>
    public DataCategory? Find(string id)
    {
        if (DataCategories.TryGet(id, out var known))
            return known;
        if (_read.TryGetValue(id, out var read))
            return read;

        // Upward first, then down again: each needs the one it lies within.
        var way = new List<YamlEntry>();
        var onWay = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        DataCategory? parent = null;
        for (string? at = id; at is not null && !DataCategories.TryGet(at, out parent) && !_read.TryGetValue(at, out parent);)
        {
            if (!_entries.TryGetValue(at, out var entry))
                break;
            if (!onWay.Add(at))
            {
                _problems.Schema(entry.Key.Span, PolicyMessages.CategoryCycle, at);
                break;
            }
            way.Add(entry);
            at = (entry.Value as YamlMapping).Text("within");
        }
        for (var i = way.Count - 1; i >= 0; i--)
            _read[way[i].Key.Value] = parent = Create(way[i], parent);
        return way.Count > 0 ? parent : null;
    }

    private static DataCategory Create(YamlEntry entry, DataCategory? parent)
    {
        var isGiven = int.TryParse((entry.Value as YamlMapping).Text("tier"), NumberStyles.None, CultureInfo.InvariantCulture, out var given);
        var tier = isGiven && given is >= 1 and <= 5 ? given : parent?.Tier ?? MiddleTier;
        return new DataCategory(entry.Key.Value, parent, tier, parent?.Traits ?? DataTraits.None);
    }
}
