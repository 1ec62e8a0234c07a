using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Projects.Written;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>
/// A project whose source is at hand, but which is compiled against another platform than the asking compilation, so that the same
/// method is another symbol there. What it says is carried over by names.
/// </summary>
internal sealed class RetargetedProject(PrivacyModel project, SymbolText asking, PrivacyPolicy policy) : IProjectSummaries
{
    private readonly PlaceText _places = new(null, place => project.Now(place, default));

    private readonly SymbolText _own = new(project.Compilation);

    public bool Have(IMethodSymbol method, CancellationToken cancellation) =>
        Own(method) is { } own && project.Bodies.Has(own, cancellation);

    public MethodSummary? Find(IMethodSymbol method, CancellationToken cancellation) =>
        Own(method) is { } own && project.Bodies.Has(own, cancellation)
            ? SummaryReader.Read(SummaryWriter.Write(project.Analyze(own, cancellation).Summary, SymbolText.Of(own), _places), method, asking, _places, policy)
            : null;

    public bool Leads(IMethodSymbol method, CancellationToken cancellation) => Own(method) is { } own && project.Leads(own, cancellation);

    public IEnumerable<int> LeadingNames(CancellationToken cancellation) => project.Gate.LeadingNames(cancellation);

    public IEnumerable<int> LeadingNamesWithoutInput(CancellationToken cancellation) => project.Gate.LeadingNamesWithoutInput(cancellation);

    public bool FiltersAllQueriesOf(ITypeSymbol type) => _own.Symbol(SymbolText.Of(type)) is ITypeSymbol own && project.GlobalFilters.Cover(own);

    private IMethodSymbol? Own(IMethodSymbol method) => _own.Symbol(SymbolText.Of(method)) as IMethodSymbol;
}
