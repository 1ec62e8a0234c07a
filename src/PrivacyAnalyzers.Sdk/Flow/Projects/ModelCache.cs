using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// The models of compilations that are referred to as source, so that a project below several others is looked at once for
/// all of them. A model lives as long as its compilation.
/// </summary>
internal sealed class ModelCache(EngineCounters counters)
{
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<PrivacyPolicy, PrivacyModel>> _models = new();
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<PrivacyPolicy, PrivacyModel>>.CreateValueCallback _none = _ => new();

    private readonly ConditionalWeakTable<PrivacyPolicy, SourceNames> _names = new();

    /// <summary>Where it is counted what all models do.</summary>
    public EngineCounters Counters { get; } = counters;

    /// <summary>The types of assemblies by what they derive from.</summary>
    public TypesByBase Types { get; } = new();

    /// <summary>What projects run of those below them.</summary>
    public CallsFromAbove CallsFromAbove { get; } = new();

    /// <summary>The names in files, under a policy and the catalogue that goes with it.</summary>
    public SourceNames NamesUnder(PrivacyPolicy policy, BoundCatalog catalog) => _names.GetValue(policy, _ => new SourceNames(catalog, Counters));

    /// <summary>The model of <paramref name="compilation"/> under <paramref name="policy"/>.</summary>
    public PrivacyModel Of(CSharpCompilation compilation, PrivacyPolicy policy) =>
        _models.GetValue(compilation, _none).GetOrAdd(policy, key => new PrivacyModel(compilation, key, this));
}
