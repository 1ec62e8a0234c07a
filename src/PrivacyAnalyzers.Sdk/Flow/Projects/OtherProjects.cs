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

    private readonly ImmutableDictionary<Compilation, PrivacyModel> _edited;

    public OtherProjects(PrivacyModel model, ModelCache models, string? root)
        : this(model, models, new PlaceText(root), ImmutableDictionary<Compilation, PrivacyModel>.Empty)
    {
    }

    private OtherProjects(PrivacyModel model, ModelCache models, PlaceText places, ImmutableDictionary<Compilation, PrivacyModel> edited)
    {
        _model = model;
        _models = models;
        _symbols = new(model.Compilation);
        _places = places;
        _edited = edited;
        _assemblies = new(() => model.Compilation.References
            .Select(model.Compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Where(assembly => ProjectOf(assembly) is not null)
            .OrderBy(assembly => assembly.Name, StringComparer.Ordinal)
            .ToImmutableArray());
    }

    /// <summary>Whether one of the projects was edited since the compilation was made.</summary>
    public bool AreEdited => !_edited.IsEmpty;

    /// <summary>Whether edits in one of the projects may lead to a sink what did not lead to one before.</summary>
    public bool LeadToMore(CancellationToken cancellation) => _edited.Values.Any(project => project.Gate.LeadsToMore(cancellation));

    /// <summary>The same projects, of which some were edited: those that the compilation refers to, each with its model of now.</summary>
    public OtherProjects After(ImmutableDictionary<Compilation, PrivacyModel> edited) =>
        edited.Count == _edited.Count && edited.All(project => _edited.TryGetValue(project.Key, out var known) && ReferenceEquals(known, project.Value))
            ? this
            : new(_model, _models, _places, edited);

    /// <summary>Where a place in one of the projects is now; null when it is in none that was edited.</summary>
    public Location? Now(Location location, CancellationToken cancellation) =>
        location.SourceTree is null ? null : _edited.Values.Select(project => project.Edits.Now(location, cancellation) ?? project.Others.Now(location, cancellation)).FirstOrDefault(now => now is not null);

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
        var project = _edited.TryGetValue(source, out var edited) ? edited : _models.Start(source, _model.Policy);
        return SymbolEqualityComparer.Default.Equals(source.Assembly, assembly)
            ? new SourceProject(project)
            : new RetargetedProject(project, _symbols, _model.Policy);
    }

    /// <summary>The platform's many assemblies are built without us; reading their attributes would only cost.</summary>
    private static bool IsOfPlatform(string name) =>
        name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal);
}
