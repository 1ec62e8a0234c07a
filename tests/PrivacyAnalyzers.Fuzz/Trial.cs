using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Fuzz;

/// <summary>What came of one input.</summary>
/// <param name="Findings">How many findings it has.</param>
/// <param name="Fixes">How many repairs were offered and made.</param>
/// <param name="BudgetsHit">How many bodies were too large or too tangled to be followed closely.</param>
/// <param name="Failures">What must not happen, each with the place where it came about.</param>
internal sealed record Outcome(int Findings, int Fixes, long BudgetsHit, ImmutableArray<string> Failures);

/// <summary>Runs all rules over an input, and every repair that they offer.</summary>
internal static class Trial
{
    private static readonly ImmutableArray<CodeFixProvider> Providers = PrivacyCodeFixes.CreateAll();
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("ja")];

    public static async Task<Outcome> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var failures = ImmutableArray.CreateBuilder<string>();
        var analyzer = new PrivacyAnalyzer { LooksAtEveryBody = input.LooksAtEveryBody };
        var findings = ImmutableArray<Diagnostic>.Empty;
        var fixes = 0;
        try
        {
            var semantics = (await input.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            findings = FileAnalysis.Find(analyzer, semantics, input.Document.Project.AnalyzerOptions, cancellationToken);
            foreach (var finding in findings)
                Read(finding);
            var isWhole = !HasErrors(semantics.SyntaxTree);
            var offers = new QuickFixes(Providers, (exception, name) => failures.Add(Describe(exception)));
            foreach (var finding in findings)
                foreach (var fix in await offers.ForAsync(input.Document, finding, cancellationToken).ConfigureAwait(false))
                {
                    fixes++;
                    var repaired = await RepairAsync(input.Document, fix.Action, cancellationToken).ConfigureAwait(false);
                    if (isWhole && HasErrors(repaired))
                        failures.Add($"'{fix.Action.Title}' for {finding.Id} breaks the syntax of what it repairs");
                    // The time that the formatter takes grows far faster than the code around, however broken that is.
                    if ((await repaired.GetRootAsync(cancellationToken).ConfigureAwait(false)).GetAnnotatedTrivia(SyntaxAnnotation.ElasticAnnotation).Any())
                        failures.Add($"'{fix.Action.Title}' for {finding.Id} leaves its layout to the formatter");
                }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            failures.Add(Describe(exception));
        }
        catch (OperationCanceledException)
        {
            failures.Add("did not end in time");
        }

        return new(findings.Length, fixes, analyzer.Counters.BudgetsHit, failures.ToImmutable());
    }

    // A message or a path is put together only when somebody reads it.
    private static void Read(Diagnostic finding)
    {
        foreach (var language in Languages)
        {
            _ = finding.GetMessage(language);
            foreach (var step in FlowPath.Read(finding))
            {
                _ = step.Describe(language);
                if (step.Location is { SourceTree: { } tree, SourceSpan.End: var end } && end > tree.Length)
                    throw new InvalidOperationException($"a step of {finding.Id} lies outside its file");
            }
        }
    }

    private static async Task<SyntaxTree> RepairAsync(Document document, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
    }

    private static bool HasErrors(SyntaxTree tree) => tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The exception and the first of our methods that it went through: what two reports of the same mistake have in common.</summary>
    private static string Describe(Exception exception)
    {
        var frames = (exception.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries);
        var ours = Array.Find(frames, frame => frame.StartsWith("at PrivacyAnalyzers.", StringComparison.Ordinal)) ?? frames[0];
        return $"{exception.GetType().Name}: {exception.Message} {ours}";
    }
}
