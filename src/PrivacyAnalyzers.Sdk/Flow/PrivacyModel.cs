using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Calls;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// All that is known of one compilation: the catalogue bound to its symbols, the policy, what its symbols hold, and the
/// summaries of its methods so far. Safe for concurrent use; lives as long as the compilation.
/// </summary>
internal sealed class PrivacyModel(Compilation compilation, PrivacyPolicy policy)
{
    private static readonly string[] QueryVerbs = ["Get", "Find", "List", "Query", "Load", "Fetch", "Search", "All", "Select", "Read"];

    private GlobalFilters? _globalFilters;
    private readonly ConcurrentDictionary<IMethodSymbol, BodyResult> _bodies = new(SymbolEqualityComparer.Default);

    public Compilation Compilation { get; } = compilation;

    public PrivacyPolicy Policy { get; } = policy;

    public BoundCatalog Catalog { get; } = new(ApiCatalog.Shipped);

    public Recognizer Recognizer { get; } = new(compilation, policy);

    public MethodBodies Bodies { get; } = new(compilation);

    public Callers Callers { get; } = new(compilation);

    public Implementations Implementations { get; } = new(compilation);

    /// <summary>What the body of <paramref name="method"/> yields; computed once.</summary>
    public BodyResult Analyze(IMethodSymbol method, CancellationToken cancellation) => new SummarySession(this, cancellation).Analyze(method);

    /// <summary>Filters that the database model applies to every query.</summary>
    public GlobalFilters GlobalFilters => _globalFilters ??= new GlobalFilters(Compilation, Bodies, Recognizer);

    internal bool TryGet(IMethodSymbol method, out BodyResult result) => _bodies.TryGetValue(method, out result!);

    internal void Keep(IMethodSymbol method, BodyResult result) => _bodies.TryAdd(method, result);

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
