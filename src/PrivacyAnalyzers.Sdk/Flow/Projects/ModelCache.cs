using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// The models of compilations. A project below several others is looked at once for all of them, and one in which no more than
/// bodies were edited goes on with what was known of it. A model lives as long as its compilation.
/// </summary>
internal sealed class ModelCache(EngineCounters counters)
{
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<PrivacyPolicy, PrivacyModel>> _starts = new();
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(PrivacyPolicy Policy, Compilation? Start), PrivacyModel>> _models = new();
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<PrivacyPolicy, PrivacyModel>> _apart = new();
    private readonly ConditionalWeakTable<PrivacyPolicy, SourceNames> _names = new();
    private readonly RecentModels _recent = new();

    /// <summary>Where it is counted what all models do.</summary>
    public EngineCounters Counters { get; } = counters;

    /// <summary>The types of assemblies by what they derive from.</summary>
    public TypesByBase Types { get; } = new();

    /// <summary>What projects run of those below them.</summary>
    public CallsFromAbove CallsFromAbove { get; } = new();

    /// <summary>The names in files, under a policy and the catalogue that goes with it.</summary>
    public SourceNames NamesUnder(PrivacyPolicy policy, BoundCatalog catalog) => _names.GetValue(policy, _ => new SourceNames(catalog, Counters));

    /// <summary>The model of <paramref name="compilation"/> itself, in its own symbols.</summary>
    public PrivacyModel Start(CSharpCompilation compilation, PrivacyPolicy policy, string? root = null) =>
        _starts.GetValue(compilation, _ => new()).GetOrAdd(policy, key =>
        {
            var model = new PrivacyModel(compilation, key, this, root);
            _recent.Add(model);
            return model;
        });

    /// <summary>
    /// A model of <paramref name="compilation"/> in its own symbols for a look at a single file: nobody goes on from it.
    /// </summary>
    public PrivacyModel Apart(Compilation compilation, PrivacyPolicy policy) =>
        _apart.GetValue(compilation, _ => new()).GetOrAdd(policy, key => new PrivacyModel(compilation, key, this));

    /// <summary>
    /// A model of the code of <paramref name="compilation"/>: that of an earlier compilation, in the symbols of that one, when
    /// nothing but bodies was edited since.
    /// </summary>
    public PrivacyModel Of(CSharpCompilation compilation, PrivacyPolicy policy, string? root, CancellationToken cancellation)
    {
        var models = _models.GetValue(compilation, _ => new());
        if (models.TryGetValue((policy, null), out var known))
            return known;
        var isStart = _starts.TryGetValue(compilation, out var starts) && starts.ContainsKey(policy);
        var model = isStart ? null : _recent.Of(compilation, policy).Select(last => After(last, compilation, cancellation)).FirstOrDefault(next => next is not null);
        return models.GetOrAdd((policy, null), model ?? Start(compilation, policy, root));
    }

    /// <summary>The model of <paramref name="now"/> in the symbols of <paramref name="start"/>; null when more was edited than bodies.</summary>
    private PrivacyModel? From(CSharpCompilation start, CSharpCompilation now, PrivacyPolicy policy, CancellationToken cancellation) =>
        After(_recent.Of(start, policy).FirstOrDefault(last => ReferenceEquals(last.Compilation, start)) ?? Start(start, policy), now, cancellation);

    private PrivacyModel? After(PrivacyModel last, CSharpCompilation now, CancellationToken cancellation)
    {
        var models = _models.GetValue(now, _ => new());
        if (models.TryGetValue((last.Policy, last.Compilation), out var known))
            return known;
        if (EditedReferences.Between((CSharpCompilation)last.Compilation, now, (was, project) => From(was, project, last.Policy, cancellation)) is not { } references
            || last.Edits.To(now.SyntaxTrees, cancellation) is not { } edits)
            return null;
        var others = last.Others.After(references);
        if (ReferenceEquals(edits, last.Edits) && ReferenceEquals(others, last.Others))
            return last;
        var model = last.After(edits, others);
        _recent.Replace(last, model);
        return models.GetOrAdd((last.Policy, last.Compilation), model);
    }
}
