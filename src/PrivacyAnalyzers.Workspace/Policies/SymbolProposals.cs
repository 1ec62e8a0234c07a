using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The names of the code of a few projects, as patterns of a policy write them.</summary>
/// <param name="projects">The projects.</param>
/// <param name="recognizers">What is known of them.</param>
public sealed class SymbolProposals(IReadOnlyCollection<Project> projects, ProjectRecognizers recognizers)
{
    /// <summary>The names one step below what <paramref name="written"/> says up to its last dot, in full.</summary>
    public async Task<IReadOnlyList<Proposal>> BelowAsync(string written, CultureInfo culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(written);
        var above = written.Contains('.', StringComparison.Ordinal) ? written[..written.LastIndexOf('.')] : "";
        var found = new SortedDictionary<string, Proposal>(StringComparer.Ordinal);
        foreach (var project in projects)
        {
            if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
                || await recognizers.OfAsync(project, cancellationToken).ConfigureAwait(false) is not var (recognizer, _))
                continue;
            foreach (var symbol in Containers(compilation.Assembly.GlobalNamespace, above).SelectMany(Children))
            {
                var text = above.Length > 0 ? above + "." + symbol.Name : symbol.Name;
                found.TryAdd(text, new(text, KindOf(symbol), recognizer.Classify(symbol) is { } data && symbol is not INamespaceOrTypeSymbol ? DataWords.Titles(data, culture) : null));
            }
        }

        return [.. found.Values];
    }

    /// <summary>What <paramref name="path"/> stands for below <paramref name="root"/>.</summary>
    internal static IEnumerable<ISymbol> Containers(INamespaceSymbol root, string path)
    {
        IEnumerable<ISymbol> at = [root];
        foreach (var segment in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            at = at.SelectMany(container => Children(container).Where(child => child.Name == segment)).ToList();
        return at;
    }

    private static IEnumerable<ISymbol> Children(ISymbol container) => container switch
    {
        INamespaceSymbol space => space.GetMembers().Where(member => member is INamespaceSymbol || member.CanBeReferencedByName),
        INamedTypeSymbol type => type.GetMembers().Where(member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName && member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
            .Concat(type.InstanceConstructors.SelectMany(constructor => constructor.Parameters)),
        IMethodSymbol method => method.Parameters,
        _ => [],
    };

    private static ProposalKind KindOf(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => ProposalKind.Namespace,
        INamedTypeSymbol => ProposalKind.Type,
        _ => ProposalKind.Member,
    };
}
