using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// The models of compilations that are referred to as source, so that a project below several others is looked at once for
/// all of them. A model lives as long as its compilation.
/// </summary>
internal sealed class ModelCache
{
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<PrivacyPolicy, PrivacyModel>> _models = new();
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<PrivacyPolicy, PrivacyModel>>.CreateValueCallback _none = _ => new();

    /// <summary>The model of <paramref name="compilation"/> under <paramref name="policy"/>.</summary>
    public PrivacyModel Of(CSharpCompilation compilation, PrivacyPolicy policy) =>
        _models.GetValue(compilation, _none).GetOrAdd(policy, key => new PrivacyModel(compilation, key, this));
}
