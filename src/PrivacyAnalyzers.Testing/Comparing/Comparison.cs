using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing.Markup;
using PrivacyAnalyzers.Testing.Running;

namespace PrivacyAnalyzers.Testing.Comparing;

/// <summary>Matches findings and marks one to one, the more exact marks first, and tells what is left on either side.</summary>
internal sealed class Comparison
{
    private readonly ImmutableArray<MarkedFile> files;
    private readonly List<FoundDiagnostic> unmatched;
    private readonly List<FoundDiagnostic> unmatchedErrors;
    private readonly List<Difference> differences = [];
    private readonly Dictionary<(string Path, int Line), List<FoundDiagnostic>> matchedByLine = [];

    public Comparison(AnalysisRun run, ImmutableArray<MarkedFile> files, IEnumerable<ExpectedFinding> expected, bool allowCompileErrors)
    {
        run.ThrowIfAnalyzerFailed();
        this.files = files;
        unmatched = [.. run.Findings];
        unmatchedErrors = [.. run.CompileErrors];

        foreach (var file in files)
            MatchSpans(file);
        foreach (var finding in expected)
            MatchExplicit(finding);
        foreach (var file in files)
            MatchLines(file);
        foreach (var file in files)
            CheckPaths(file, run.Findings);

        differences.AddRange(unmatched.Select(finding => Difference.Of(finding, "unexpected")));
        if (!allowCompileErrors)
            differences.AddRange(unmatchedErrors.Select(error => Difference.Of(error, "does not compile:")));
    }

    /// <summary>Compares what the engine knows with the marks that speak of it.</summary>
    public void Check(EngineProbe engine)
    {
        foreach (var file in files)
        {
            foreach (var mark in file.Labels)
            {
                var actual = engine.LabelsAt(file.Path, mark.Line);
                if (!actual.SequenceEqual(mark.Categories))
                    differences.Add(Difference.At(file, mark.Line, $"the data that arrives here is {OrNone(actual)}, not {OrNone(mark.Categories)}"));
            }

            foreach (var mark in file.Summaries)
            {
                var actual = engine.SummariesAt(file.Path, mark.Line);
                if (!actual.Any(summary => summary.Contains(mark.Part, StringComparison.Ordinal)))
                    differences.Add(Difference.At(file, mark.Line, actual.IsEmpty ? "no visible method with a summary is declared here" : $"missing in the summary: {mark.Part}; it is {string.Join(" ", actual)}"));
            }
        }
    }

    /// <summary>Fails with <paramref name="title"/> and the marked-up code unless everything was matched.</summary>
    public void ThrowIfDifferent(string title)
    {
        if (differences.Count > 0)
            throw new VerificationException(Report.Write(title, files, differences));
    }

    private void MatchSpans(MarkedFile file)
    {
        // Marks with an id go first, so that a bare mark does not take what another one names.
        foreach (var mark in file.Spans.OrderBy(mark => mark.Id is null))
        {
            var pool = mark.Id is ['C', 'S', ..] ? unmatchedErrors : unmatched;
            if (!Take(pool, finding => finding.Path == file.Path && mark.Holds(finding.Span) && (mark.Id ?? finding.Id) == finding.Id))
                differences.Add(Difference.Missing(file, mark.Span, mark.Id ?? "a finding"));
        }
    }

    private void MatchExplicit(ExpectedFinding expected)
    {
        var file = expected.At is { } number ? files.FirstOrDefault(candidate => candidate.Named.ContainsKey(number)) : null;
        if (expected.At is { } missing && file is null)
            throw new VerificationException($"A finding is expected at #{missing}, but no span {{|#{missing}:…|}} is marked.");

        var found = Take(unmatched, finding => finding.Id == expected.Id && HasPart(finding, expected.MessagePart)
            && (file is null ? finding.Path == "" : finding.Path == file.Path && finding.Span == file.Named[expected.At!.Value]));
        if (found)
            return;
        var what = expected.Id + Quoted(expected.MessagePart);
        differences.Add(file is null ? Difference.Missing(what) : Difference.Missing(file, file.Named[expected.At!.Value], what));
    }

    private void MatchLines(MarkedFile file)
    {
        // Marks with a message part go first: they fit fewer findings.
        foreach (var mark in file.Lines.Where(mark => !mark.IsTodo).OrderBy(mark => mark.MessagePart is null))
        {
            if (!Take(unmatched, finding => IsAt(finding, file, mark)))
                differences.Add(Difference.Missing(file, mark.Line, mark.Id + Quoted(mark.MessagePart)));
        }

        foreach (var mark in file.Lines.Where(mark => mark.IsTodo))
        {
            if (Take(unmatched, finding => IsAt(finding, file, mark)))
                differences.Add(Difference.At(file, mark.Line, $"{mark.Id} was known to be missed and is found now: make it 'expect:'"));
        }
    }

    private void CheckPaths(MarkedFile file, ImmutableArray<FoundDiagnostic> findings)
    {
        foreach (var mark in file.Steps)
        {
            var found = findings.SelectMany(finding => FlowPath.Read(finding.Diagnostic)).Any(step =>
                step.Kind == mark.Kind && step.Location.GetLineSpan() is var place && place.Path == file.Path && place.StartLinePosition.Line == mark.Line);
            if (!found)
                differences.Add(Difference.Missing(file, mark.Line, "a step of kind " + Name(mark.Kind)));
        }

        foreach (var mark in file.Paths)
        {
            var actual = matchedByLine.GetValueOrDefault((file.Path, mark.Line), [])
                .Select(finding => FlowPath.Read(finding.Diagnostic).Select(step => step.Kind).ToImmutableArray())
                .ToImmutableArray();
            if (!actual.Any(path => path.SequenceEqual(mark.Kinds)))
                differences.Add(Difference.Missing(file, mark.Line, $"the path {Names(mark.Kinds)}{(actual is [var only, ..] ? " (it is " + Names(only) + ")" : "")}"));
        }
    }

    private bool Take(List<FoundDiagnostic> pool, Predicate<FoundDiagnostic> fits)
    {
        if (pool.FindIndex(fits) is not (>= 0 and var index))
            return false;
        var key = (pool[index].Path, pool[index].Lines.Start.Line);
        if (!matchedByLine.TryGetValue(key, out var matched))
            matchedByLine[key] = matched = [];
        matched.Add(pool[index]);
        pool.RemoveAt(index);
        return true;
    }

    private static bool IsAt(FoundDiagnostic finding, MarkedFile file, LineMark mark) =>
        finding.Id == mark.Id && finding.Path == file.Path && finding.Lines.Start.Line == mark.Line && HasPart(finding, mark.MessagePart);

    private static bool HasPart(FoundDiagnostic finding, string? part) => part is null || finding.Message.Contains(part, StringComparison.Ordinal);

    private static string Quoted(string? part) => part is null ? "" : $" \"{part}\"";

    private static string OrNone(ImmutableArray<string> categories) => categories.IsEmpty ? "none" : string.Join(", ", categories);

    private static string Names(ImmutableArray<FlowStepKind> kinds) => kinds.IsEmpty ? "nothing" : string.Join(", ", kinds.Select(Name));

    private static string Name(FlowStepKind kind) => kind.ToString().ToLowerInvariant();
}
