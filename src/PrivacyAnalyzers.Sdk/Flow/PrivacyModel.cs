using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Dispatch;
using PrivacyAnalyzers.Flow.Edits;
using PrivacyAnalyzers.Flow.Gate;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Projects;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// All that is known of one compilation: the catalogue bound to its symbols, the policy, what its symbols hold, and the
/// summaries of its methods so far. Safe for concurrent use; lives as long as the compilation.
/// </summary>
internal sealed class PrivacyModel
{
    private static readonly string[] QueryVerbs = ["Get", "Find", "List", "Query", "Load", "Fetch", "Search", "All", "Select", "Read"];

    /// <summary>
    /// Edits after which catalogue and recognition are bound anew: they remember each symbol they were asked about, and each edit
    /// brings symbols of its own.
    /// </summary>
    private const int EditsPerBinding = 128;

    private readonly Lazy<ColumnNames> _columnNames;
    private readonly Lazy<GlobalFilters> _globalFilters;
    private readonly KeptResults _results;
    private readonly int _state;

    /// <summary>Makes the model of a compilation under a policy.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="models">The models of the projects that it refers to.</param>
    /// <param name="root">The folder from which the files of assemblies that it refers to are named; null when there is none.</param>
    public PrivacyModel(Compilation compilation, PrivacyPolicy policy, ModelCache models, string? root = null)
    {
        Compilation = compilation;
        Policy = policy;
        Edits = BodyEdits.None(compilation);
        Catalog = new(ApiCatalog.Shipped.With(policy.Models));
        Recipients = new(policy, Catalog);
        Recognizer = new(compilation, policy, property => _columnNames!.Value.Of(property));
        Counters = models.Counters;
        CallsFromAbove = models.CallsFromAbove;
        Bodies = new(compilation, Edits, Counters);
        BaseAddresses = new(compilation, Bodies);
        Others = new(this, models, root);
        Implementations = new(compilation, Others, models.Types);
        Handlers = new(compilation, Implementations);
        Gate = new(this, models.NamesUnder(policy, Catalog));
        Callers = new(new CalledMethods(compilation, Bodies, Gate), Handlers, Edits);
        _columnNames = new(() => new ColumnNames(Compilation, Gate, Bodies));
        _globalFilters = new(() => new GlobalFilters(Compilation, Gate, Bodies, Recognizer));
        _results = new();
    }

    /// <summary>The model of the code after edits of bodies. What was known before and still holds is not computed again.</summary>
    /// <param name="before">The model of an earlier state of the same compilation.</param>
    /// <param name="edits">The bodies that differ now.</param>
    /// <param name="others">The projects that it refers to, as they are now.</param>
    private PrivacyModel(PrivacyModel before, BodyEdits edits, OtherProjects others)
    {
        Compilation = before.Compilation;
        Policy = before.Policy;
        Operations = before.Operations;
        Counters = before.Counters;
        BaseAddresses = before.BaseAddresses;
        Implementations = before.Implementations;
        Handlers = before.Handlers;
        CallsFromAbove = before.CallsFromAbove;
        _columnNames = before._columnNames;
        _globalFilters = before._globalFilters;
        _results = before._results;
        _state = _results.NextState();
        Edits = edits;
        Others = others;
        var isBoundAnew = _state % EditsPerBinding == 0;
        Catalog = isBoundAnew ? new(ApiCatalog.Shipped.With(Policy.Models)) : before.Catalog;
        Recipients = isBoundAnew ? new(Policy, Catalog) : before.Recipients;
        Recognizer = isBoundAnew ? new(Compilation, Policy, property => _columnNames.Value.Of(property)) : before.Recognizer;
        Bodies = before.Bodies.After(edits);
        Gate = before.Gate.After(this);
        Callers = before.Callers.After(edits);
    }

    public Compilation Compilation { get; }

    /// <summary>Where it is counted what is done.</summary>
    public EngineCounters Counters { get; }

    /// <summary>What this and other projects run of those below them.</summary>
    public CallsFromAbove CallsFromAbove { get; }

    public PrivacyPolicy Policy { get; }

    /// <summary>The bodies that are no longer what they are in the compilation.</summary>
    public BodyEdits Edits { get; }

    public BoundCatalog Catalog { get; }

    /// <summary>The catalogue's sinks with the recipients that the policy names.</summary>
    public PolicyRecipients Recipients { get; }

    /// <summary>What each kind of operation does.</summary>
    public OperationTable Operations { get; init; } = OperationTable.Shipped;

    public Recognizer Recognizer { get; }

    public MethodBodies Bodies { get; }

    public BaseAddresses BaseAddresses { get; }

    public Callers Callers { get; }

    /// <summary>Which bodies are worth a look.</summary>
    public BodyGate Gate { get; }

    public Implementations Implementations { get; }

    /// <summary>Who gets the messages that are sent through mediators and buses.</summary>
    public MessageHandlers Handlers { get; }

    /// <summary>The projects that this one refers to.</summary>
    public OtherProjects Others { get; }

    /// <summary>What the body of <paramref name="method"/> yields; computed once.</summary>
    public BodyResult Analyze(IMethodSymbol method, CancellationToken cancellation) => new SummarySession(this, cancellation).Analyze(method);

    /// <summary>Whether the code of <paramref name="method"/> is in this compilation and reaches a sink.</summary>
    public bool Leads(IMethodSymbol method, CancellationToken cancellation) =>
        Bodies.CodeOf(method, cancellation) is { } code && Gate.Leads(code, cancellation);

    /// <summary>Whether a method, here or in another project, leaves something for its callers to answer for; true where that cannot be told.</summary>
    public bool LeavesOpen(IMethodSymbol method, CancellationToken cancellation) =>
        (Others.Find(method, cancellation) ?? (Bodies.Has(method, cancellation) ? Analyze(method, cancellation).Summary : null)) is not { OpenHits.IsEmpty: true };

    /// <summary>Whether the database model, here or in another project, filters every query of <paramref name="type"/>.</summary>
    public bool FiltersAllQueriesOf(ITypeSymbol type) => GlobalFilters.Cover(type) || Others.FilterAllQueriesOf(type);

    /// <summary>The filters of this project's own database models.</summary>
    public GlobalFilters GlobalFilters => _globalFilters.Value;

    /// <summary>The model of the code after <paramref name="edits"/>, with the projects it refers to as they are now.</summary>
    public PrivacyModel After(BodyEdits edits, OtherProjects others) => new(this, edits, others);

    /// <summary>Where a place is now that was found before the last edits, here or in a project that this one refers to.</summary>
    public Location Now(Location location, CancellationToken cancellation) => Edits.Now(location, cancellation) ?? Others.Now(location, cancellation) ?? location;

    /// <summary>What is known of the method in this state of the code; null when nothing yet.</summary>
    internal BodyResult? Find(IMethodSymbol method) => _results.Find(method, _state);

    /// <summary>What the code that the method still has yielded in an earlier state; it holds if what it rests on does.</summary>
    internal BodyResult? Earlier(IMethodSymbol method, CancellationToken cancellation) => _state == 0 ? null : _results.Earlier(method, Bodies.EditOf(method, cancellation));

    internal void Keep(IMethodSymbol method, BodyResult result, CancellationToken cancellation) => _results.Keep(method, result, _state == 0 ? null : Bodies.EditOf(method, cancellation), _state);

    /// <summary>The query that a member stands for by itself: a table of people.</summary>
    public Query? QueryOf(IOperation member) =>
        member is IPropertyReferenceOperation { Type: INamedTypeSymbol type } && IsTable(type) && IsOfPeople(type)
            ? new Query(member.Syntax, IsSelection: false)
            : null;

    /// <summary>The query that a call stands for when it fetches people.</summary>
    public Query? QueryOf(Call call) =>
        IsOfPeople(call.Type) && QueryVerbs.Any(verb => call.Method.Name.StartsWith(verb, System.StringComparison.Ordinal))
            ? new Query(call.Site, IsSelection: false)
            : null;

    private bool IsOfPeople(ITypeSymbol? type) => Sequences.ElementType(type) is { } element && Recognizer.IsPerson(element);

    private static bool IsTable(INamedTypeSymbol type) => type.Name is "DbSet" or "IQueryable" || type.AllInterfaces.Any(implemented => implemented.Name == "IQueryable");
}
