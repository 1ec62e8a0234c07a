using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules;

/// <summary>The ids that the packs of one compilation have.</summary>
internal sealed class PackIds
{
    private readonly ConcurrentDictionary<string, IEnumerable<string>> _packs = new(StringComparer.Ordinal);

    /// <summary>Notes that <paramref name="pack"/> takes part.</summary>
    public void Add(RulePack pack) => _packs[pack.Name] = pack.Rules.Select(rule => rule.Descriptor.Id).ToList();

    /// <summary>What is wrong with ids that another pack, whose name comes first, has as well: told once, by the later one.</summary>
    public IEnumerable<LocalizableString> ProblemsOf(RulePack pack) => pack.Rules.Select(rule => rule.Descriptor.Id).SelectMany(id => _packs
        .Where(other => string.CompareOrdinal(other.Key, pack.Name) < 0 && other.Value.Contains(id))
        .OrderBy(other => other.Key, StringComparer.Ordinal)
        .Select(other => PackProblems.SameId(pack.Name, other.Key, id)));
}
