using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A decision that accepts one finding, which is not there any more.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Place">Where it stands in the policy.</param>
public sealed record StaleDecision(DecisionDeclaration Decision, Location Place)
{
    /// <summary>The stale ones among the decisions of the projects' policies, in the order of the policies. Decisions about a part of the code accept what may come, and never are.</summary>
    internal static async Task<ImmutableArray<StaleDecision>> FindAsync(Solution solution, ImmutableArray<Diagnostic> findings, CancellationToken cancellationToken)
    {
        var found = findings.Select(finding => finding.Properties.GetValueOrDefault(FindingProperties.Fingerprint)).ToHashSet();
        var stale = ImmutableArray.CreateBuilder<StaleDecision>();
        foreach (var file in solution.Projects.Select(ProjectPolicy.DocumentOf).OfType<TextDocument>().DistinctBy(file => file.FilePath).OrderBy(file => file.FilePath, StringComparer.Ordinal))
        {
            var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var path = file.FilePath ?? file.Name;
            foreach (var decision in PrivacyPolicy.Read(text, path).Decisions.Where(decision => decision.Finding is { } finding && !found.Contains(finding)))
                stale.Add(new(decision, Location.Create(path, decision.Span, text.Lines.GetLinePositionSpan(decision.Span))));
        }

        return stale.ToImmutable();
    }
}
