using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// What is known of the methods of other projects that a compilation refers to. Where a host holds such a project as source,
/// its own model answers; its symbols are then the very ones that this compilation sees.
/// </summary>
internal sealed class OtherProjects(PrivacyModel model, ModelCache models)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, PrivacyModel?> _byAssembly = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _summaries = new(SymbolEqualityComparer.Default);
    private ImmutableArray<IAssemblySymbol>? _assemblies;

    /// <summary>The assemblies of the other projects that are at hand as source.</summary>
    public ImmutableArray<IAssemblySymbol> Assemblies => _assemblies ??= model.Compilation.References
        .OfType<CompilationReference>()
        .Select(model.Compilation.GetAssemblyOrModuleSymbol)
        .OfType<IAssemblySymbol>()
        .Where(assembly => ModelOf(assembly) is not null)
        .OrderBy(assembly => assembly.Name, System.StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>The models of these projects.</summary>
    public IEnumerable<PrivacyModel> Models => Assemblies.Select(assembly => ModelOf(assembly)!);

    /// <summary>Whether <paramref name="method"/> belongs to another project and its code is at hand.</summary>
    public bool Have(IMethodSymbol method, CancellationToken cancellation) =>
        OwnerOf(method) is { } owner && owner.Bodies.Has(method, cancellation);

    /// <summary>What <paramref name="method"/> of another project does; null when that cannot be told.</summary>
    public MethodSummary? Find(IMethodSymbol method, CancellationToken cancellation)
    {
        if (_summaries.TryGetValue(method, out var known))
            return known;
        return OwnerOf(method) is { } owner && owner.Bodies.Has(method, cancellation)
            ? _summaries.GetOrAdd(method, Abroad(owner.Analyze(method, cancellation).Summary))
            : null;
    }

    /// <summary>A summary as another project may use it: findings cannot stand at a query that this project does not have.</summary>
    private static MethodSummary Abroad(MethodSummary summary) =>
        summary with
        {
            Return = summary.Return with { Element = WithoutQuery(summary.Return.Element) },
            Writes = summary.Writes.Select(write => new KeyValuePair<StorageKey, FlowValue>(write.Key, WithoutQuery(write.Value)!)).ToImmutableArray(),
            Outputs = summary.Outputs.Select(output => new KeyValuePair<int, FlowValue>(output.Key, WithoutQuery(output.Value)!)).ToImmutableArray(),
        };

    private static FlowValue? WithoutQuery(FlowValue? value) =>
        value is null ? null : value with { Query = null, Element = WithoutQuery(value.Element) };

    private PrivacyModel? OwnerOf(IMethodSymbol method) =>
        method.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, model.Compilation.Assembly)
            ? ModelOf(assembly)
            : null;

    private PrivacyModel? ModelOf(IAssemblySymbol assembly) => _byAssembly.GetOrAdd(assembly, Find);

    private PrivacyModel? Find(IAssemblySymbol assembly) =>
        model.Compilation.GetMetadataReference(assembly) is CompilationReference { Compilation: CSharpCompilation project }
        && SymbolEqualityComparer.Default.Equals(project.Assembly, assembly)
            ? models.Of(project, model.Policy)
            : null;
}
