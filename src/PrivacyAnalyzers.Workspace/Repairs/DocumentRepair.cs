using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Repairs the findings of one document, each in the way that is offered first, one after the other, because a repair may change what is found elsewhere.
/// A repair that does not take its finding away, or after which less compiles, is not made.
/// </summary>
/// <param name="find">Finds what is wrong in a document.</param>
/// <param name="fixes">The repairs.</param>
public sealed class DocumentRepair(Func<Document, CancellationToken, Task<ImmutableArray<Diagnostic>>> find, QuickFixes fixes)
{
    /// <summary>The solution of <paramref name="document"/> after the repairs.</summary>
    public async Task<Solution> RunAsync(Document document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tried = new HashSet<string>(StringComparer.Ordinal);
        while (await NextAsync(document, tried, cancellationToken).ConfigureAwait(false) is { } next)
            if (await HoldsAsync(document, next.Changed, next.Finding, cancellationToken).ConfigureAwait(false))
                document = next.Changed;
        return document.Project.Solution;
    }

    /// <summary>The document after the repair of the first finding that was not tried yet; null when none is left.</summary>
    private async Task<(Document Changed, Diagnostic Finding)?> NextAsync(Document document, HashSet<string> tried, CancellationToken cancellationToken)
    {
        foreach (var finding in await find(document, cancellationToken).ConfigureAwait(false))
        {
            if (!tried.Add(SolutionRepair.Identity(finding)))
                continue;
            var offered = await fixes.ForAsync(document, finding, cancellationToken).ConfigureAwait(false);
            if (offered.FirstOrDefault(fix => !fix.IsDecision) is not { Action: var action })
                continue;
            var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
            if (operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetDocument(document.Id) is { } changed)
                return (changed, finding);
        }

        return null;
    }

    private async Task<bool> HoldsAsync(Document before, Document after, Diagnostic finding, CancellationToken cancellationToken)
    {
        if (await ErrorsAsync(after, cancellationToken).ConfigureAwait(false) > await ErrorsAsync(before, cancellationToken).ConfigureAwait(false))
            return false;
        var left = await find(after, cancellationToken).ConfigureAwait(false);
        return left.All(other => SolutionRepair.Identity(other) != SolutionRepair.Identity(finding));
    }

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellationToken) =>
        await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            : 0;
}
