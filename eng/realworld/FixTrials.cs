using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.RealWorld;

/// <summary>Makes every repair that is offered in a checkout, each on a copy in memory: the code must compile as well as before, the finding must be gone, and no other be there instead.</summary>
internal sealed class FixTrials(LoadedSolution loaded)
{
    private readonly Dictionary<ProjectId, int> _errors = [];
    private readonly Dictionary<DocumentId, ILookup<string, Diagnostic>> _found = [];
    private readonly Dictionary<string, (int Made, int Held)> _counts = [];
    private readonly List<string> _wrong = [];

    public static async Task<FixRecord> RunAsync(Repository repository, string folder)
    {
        using var loaded = await SolutionLoader.LoadAsync(folder, new() { Restore = false, DesignTimeBuild = false }).ConfigureAwait(false);
        var found = await AnalysisRunner.AnalyzeAsync(loaded, new() { Analyzers = ShippedAnalyzers.Create() }).ConfigureAwait(false);
        var trials = new FixTrials(loaded);
        var repairable = 0;
        foreach (var finding in found.Findings)
            repairable += await trials.TryAllAsync(finding).ConfigureAwait(false) ? 1 : 0;
        return new(repository.Name, repository.Commit, found.Findings.Length, repairable,
            new(trials._counts.ToDictionary(count => count.Key, count => new FixCount(count.Value.Made, count.Value.Held)), StringComparer.Ordinal),
            [.. trials._wrong.Order(StringComparer.Ordinal)]);
    }

    private async Task<bool> TryAllAsync(Diagnostic finding)
    {
        if (finding.Location.SourceTree is not { } tree || loaded.Solution.GetDocument(tree) is not { } document)
            return false;
        var offers = await new QuickFixes(PrivacyCodeFixes.CreateAll(), (exception, name) => Tell(finding, name, exception.Message)).ForAsync(document, finding, default).ConfigureAwait(false);
        foreach (var offer in offers)
        {
            // The key ends in the title, which names things of the code.
            var name = offer.Key.Split('|')[0].Split(':')[0];
            var wrong = await WhatIsWrongAsync(document, finding, offer.Action).ConfigureAwait(false);
            var (made, held) = _counts.GetValueOrDefault(name);
            _counts[name] = (made + 1, held + (wrong is null ? 1 : 0));
            if (wrong is not null)
                Tell(finding, name, wrong);
        }

        return offers.Count > 0;
    }

    private void Tell(Diagnostic finding, string fix, string what) =>
        _wrong.Add($"{finding.Id} {finding.Properties.GetValueOrDefault(FindingProperties.Fingerprint)} {fix}: {what}");

    private async Task<string?> WhatIsWrongAsync(Document document, Diagnostic finding, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default).ConfigureAwait(false);
        if (operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution is not { } changed)
            return "does nothing";
        var changes = changed.GetChanges(loaded.Solution).GetProjectChanges().ToList();
        if (changes.Count == 0)
            return "changes nothing";
        foreach (var change in changes)
        {
            var added = await ErrorsAsync(change.NewProject).ConfigureAwait(false) - await ErrorsBeforeAsync(change.OldProject).ConfigureAwait(false);
            if (added > 0)
                return $"{added} more compile errors";
        }

        var (before, after) = (await FindBeforeAsync(document).ConfigureAwait(false), await FindAsync(changed.GetDocument(document.Id)!).ConfigureAwait(false));
        return after[finding.Id].Count() >= before[finding.Id].Count() ? "the finding is still there"
            : after.FirstOrDefault(found => found.Count() > before[found.Key].Count()) is { } more ? $"one more finding of {more.Key}"
            : null;
    }

    private async Task<int> ErrorsBeforeAsync(Project project)
    {
        if (!_errors.TryGetValue(project.Id, out var errors))
            _errors.Add(project.Id, errors = await ErrorsAsync(project).ConfigureAwait(false));
        return errors;
    }

    private async Task<ILookup<string, Diagnostic>> FindBeforeAsync(Document document)
    {
        if (!_found.TryGetValue(document.Id, out var found))
            _found.Add(document.Id, found = await FindAsync(document).ConfigureAwait(false));
        return found;
    }

    private static async Task<int> ErrorsAsync(Project project) =>
        (await project.GetCompilationAsync().ConfigureAwait(false))!.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static async Task<ILookup<string, Diagnostic>> FindAsync(Document document) =>
        FileAnalysis.Find(new PrivacyAnalyzer(), (await document.GetSemanticModelAsync().ConfigureAwait(false))!, document.Project.AnalyzerOptions, default).ToLookup(finding => finding.Id);
}
