using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A way to repair a finding.</summary>
/// <param name="Finding">What it repairs.</param>
/// <param name="Action">The repair.</param>
/// <param name="Key">Names it among the repairs of the finding, the same way each time.</param>
/// <param name="IsDecision">Whether a person has to decide on it each time, so that it is never made for many findings at once.</param>
public sealed record QuickFix(Diagnostic Finding, CodeAction Action, string Key, bool IsDecision);

/// <summary>Asks code fixes for the ways to repair a finding.</summary>
/// <param name="providers">The code fixes.</param>
/// <param name="onFailure">Told when one of them fails, with its name; the others are still asked.</param>
public sealed class QuickFixes(ImmutableArray<CodeFixProvider> providers, Action<Exception, string> onFailure)
{
    /// <summary>The ways to repair <paramref name="finding"/>, the preferred one first. Their titles come in the current UI language.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<QuickFix>> ForAsync(TextDocument document, Diagnostic finding, CancellationToken cancellationToken)
    {
        var offered = new List<QuickFix>();
        foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
        {
            try
            {
                var context = new CodeFixContext(document, finding.Location.SourceSpan, [finding], (action, _) => Add(action, provider), cancellationToken);
                await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                onFailure(exception, provider.GetType().Name);
            }
        }

        return offered;

        void Add(CodeAction action, CodeFixProvider provider) => offered.AddRange(
            Flatten(action).Select(one => new QuickFix(finding, one, one.EquivalenceKey + "|" + one.Title, provider.GetFixAllProvider() is null)));
    }

    private static IEnumerable<CodeAction> Flatten(CodeAction action) =>
        action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Flatten);
}
