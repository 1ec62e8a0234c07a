using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Testing.Fixing;
using PrivacyAnalyzers.Testing.Running;

namespace PrivacyAnalyzers.Testing;

/// <summary>A repair that was offered for a finding and held.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Fix">The code fix that offered it.</param>
/// <param name="Title">The title of its action.</param>
public sealed record OfferedFix(Diagnostic Finding, CodeFixProvider Fix, string Title);

/// <summary>Checks fixes without saying what they should lead to: whatever is offered must hold.</summary>
public static class OfferedFixes
{
    /// <summary>
    /// Applies every action that <paramref name="fixes"/> offer for any finding of <paramref name="test"/>, each by itself, and checks
    /// that the result compiles as well as before, that the finding is gone and no rule has more findings, and that no comment
    /// is lost. Marks in the code are not compared.
    /// </summary>
    /// <returns>What was offered.</returns>
    /// <exception cref="VerificationException">An action does not hold; the message shows what it did.</exception>
    public static async Task<ImmutableArray<OfferedFix>> VerifyAsync(
        RuleTest test, IReadOnlyCollection<CodeFixProvider> fixes, CancellationToken cancellationToken = default)
    {
        var solution = test.CreateSolution(test.ReadMarks());
        var before = await AnalysisRun.StartAsync(solution, test.Analyzers, test.CreateAssemblies(), cancellationToken).ConfigureAwait(false);
        before.ThrowIfAnalyzerFailed();

        var offered = ImmutableArray.CreateBuilder<OfferedFix>();
        foreach (var diagnostic in before.Findings.Select(finding => finding.Diagnostic))
        {
            foreach (var fix in fixes)
            {
                foreach (var action in await FixApplication.OfferedAsync(solution, fix, diagnostic, cancellationToken).ConfigureAwait(false))
                {
                    var changed = await FixApplication.ApplyAsync(solution, action, cancellationToken).ConfigureAwait(false);
                    var after = await AnalysisRun.StartAsync(changed, test.Analyzers, test.CreateAssemblies(), cancellationToken).ConfigureAwait(false);
                    after.ThrowIfAnalyzerFailed();
                    var change = await FixedChange.CreateAsync(solution, changed, before, after, cancellationToken).ConfigureAwait(false);
                    if (change.WhatIsWrong(diagnostic) is { } wrong)
                        throw new VerificationException($"'{action.Title}' for {diagnostic.Id} at {diagnostic.Location.GetLineSpan()} {wrong}.\n\n{change.Difference}");
                    offered.Add(new OfferedFix(diagnostic, fix, action.Title));
                }
            }
        }

        return offered.ToImmutable();
    }
}
