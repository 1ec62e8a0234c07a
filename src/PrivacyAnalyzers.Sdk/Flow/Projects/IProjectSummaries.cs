using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>What is known of another project's code, in the symbols of the compilation that asks.</summary>
internal interface IProjectSummaries
{
    /// <summary>Whether it can be told what <paramref name="method"/> does.</summary>
    bool Have(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>What <paramref name="method"/> does; null when that cannot be told.</summary>
    MethodSummary? Find(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>Whether <paramref name="method"/> may bring to a sink what it is given.</summary>
    bool Leads(IMethodSymbol method, CancellationToken cancellation);

    /// <summary>The names, as the gate numbers them, of what hands on to a sink what it is given.</summary>
    IEnumerable<int> LeadingNames(CancellationToken cancellation);

    /// <summary>The names of what brings to a sink what it finds by itself, which matters to those that say why they run it.</summary>
    IEnumerable<int> LeadingNamesWithoutInput(CancellationToken cancellation);

    /// <summary>Whether the project's database model leaves people out of every query of <paramref name="type"/> who declined.</summary>
    bool FiltersAllQueriesOf(ITypeSymbol type);
}
