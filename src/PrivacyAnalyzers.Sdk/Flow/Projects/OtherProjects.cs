using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Flow.Projects.Written;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// What is known of the methods of other projects that a compilation refers to. Where a host holds such a project as source,
/// its own model answers; a build sees assemblies, which carry the summaries of their projects with them.
/// </summary>
internal sealed class OtherProjects
{
    private readonly PrivacyModel _model;
    private readonly ModelCache _models;
    private readonly SymbolText _symbols;
    private readonly PlaceText _places;
    private readonly ConcurrentDictionary<IAssemblySymbol, IProjectSummaries?> _byAssembly = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _summaries = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _unreadable = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ImmutableArray<IAssemblySymbol>> _assemblies;

    public OtherProjects(PrivacyModel model, ModelCache models, string? root)
    {
        _model = model;
        _models = models;
        _symbols = new(model.Compilation);
        _places = new(root);
        _assemblies = new(() => model.Compilation.References
            .Select(model.Compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Where(assembly => ProjectOf(assembly) is not null)
            .OrderBy(assembly => assembly.Name, StringComparer.Ordinal)
            .ToImmutableArray());
    }

    /// <summary>The assemblies of the other projects.</summary>
    public ImmutableArray<IAssemblySymbol> Assemblies => _assemblies.Value;

    /// <summary>The assemblies whose summaries this version cannot read.</summary>
    public ImmutableArray<IAssemblySymbol> Unreadable
    {
        get
        {
            _ = Assemblies; // Whoever asks for them looks at each.
            return _unreadable.IsEmpty ? ImmutableArray<IAssemblySymbol>.Empty : _unreadable.Keys.OrderBy(assembly => assembly.Name, StringComparer.Ordinal).ToImmutableArray();
        }
    }

    /// <summary>Whether <paramref name="method"/> belongs to another project and it can be told what it does.</summary>
    public bool Have(IMethodSymbol method, CancellationToken cancellation) =>
        OwnerOf(method) is { } owner && owner.Have(method, cancellation);

    /// <summary>Whether <paramref name="method"/> belongs to another project and may bring to a sink what it is given.</summary>
    public bool Leads(IMethodSymbol method, CancellationToken cancellation) => OwnerOf(method)?.Leads(method, cancellation) == true;

    /// <summary>What <paramref name="method"/> of another project does; null when that cannot be told.</summary>
    public MethodSummary? Find(IMethodSymbol method, CancellationToken cancellation)
    {
        if (_summaries.TryGetValue(method, out var known))
            return known;
        return OwnerOf(method)?.Find(method, cancellation) is { } found ? _summaries.GetOrAdd(method, found) : null;
    }

    /// <summary>The names, as the gate numbers them, of what hands on to a sink in other projects what it is given.</summary>
    public IEnumerable<int> LeadingNames(CancellationToken cancellation) => Assemblies.SelectMany(assembly => ProjectOf(assembly)!.LeadingNames(cancellation));

    /// <summary>The names of what in other projects brings to a sink what it finds by itself.</summary>
    public IEnumerable<int> LeadingNamesWithoutInput(CancellationToken cancellation) =>
        Assemblies.SelectMany(assembly => ProjectOf(assembly)!.LeadingNamesWithoutInput(cancellation));

    /// <summary>Whether the database model of another project filters every query of <paramref name="type"/>.</summary>
    public bool FilterAllQueriesOf(ITypeSymbol type) => Assemblies.Any(assembly => ProjectOf(assembly)!.FiltersAllQueriesOf(type));

    private IProjectSummaries? OwnerOf(IMethodSymbol method) =>
        method.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, _model.Compilation.Assembly)
            ? ProjectOf(assembly)
            : null;

    private IProjectSummaries? ProjectOf(IAssemblySymbol assembly) => _byAssembly.GetOrAdd(assembly, Find);

    private IProjectSummaries? Find(IAssemblySymbol assembly)
    {
        if (_model.Compilation.GetMetadataReference(assembly) is CompilationReference reference)
            return reference.Compilation is CSharpCompilation source ? OfSource(source, assembly) : null;
        if (IsOfPlatform(assembly.Name))
            return null;
        var lines = CompiledProject.LinesIn(assembly, out var isReadable);
        if (!isReadable)
            _unreadable.TryAdd(assembly, true);
        return lines is null ? null : new CompiledProject(lines, _symbols, _places, _model.Policy);
    }

    private IProjectSummaries OfSource(CSharpCompilation source, IAssemblySymbol assembly)
    {
        var project = _models.Of(source, _model.Policy);
        return SymbolEqualityComparer.Default.Equals(source.Assembly, assembly)
            ? new SourceProject(project)
            : new RetargetedProject(project, _symbols, _model.Policy);
    }

    /// <summary>The platform's many assemblies are built without us; reading their attributes would only cost.</summary>
    private static bool IsOfPlatform(string name) =>
        name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal);
}
