using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>One thing that was missing or went wrong, as SARIF's notifications tell it.</summary>
/// <param name="Id">A stable name of the kind of gap.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Path">The file that it is about.</param>
/// <param name="Location">The place in a file, where there is one.</param>
internal sealed record SarifNotification(string Id, string Level, string Message, string? Path, Location? Location = null)
{
    /// <summary>All gaps of what was analysed, in an order that depends on them alone: parts of a run can be joined to the same list.</summary>
    public static IEnumerable<SarifNotification> Of(CodeAnalysis analysis) => All(analysis)
        .OrderBy(gap => gap.Id, StringComparer.Ordinal)
        .ThenBy(gap => gap.Location?.GetMappedLineSpan().Path ?? gap.Path ?? "", StringComparer.Ordinal)
        .ThenBy(gap => gap.Location?.GetMappedLineSpan().StartLinePosition.Line ?? 0)
        .ThenBy(gap => gap.Message, StringComparer.Ordinal);

    private static IEnumerable<SarifNotification> All(CodeAnalysis analysis) =>
        analysis.Coverage.Problems.Select(Of)
            .Concat(analysis.Coverage.Projects.SelectMany(Of))
            .Concat(analysis.Broken.SelectMany(project => project.CompileErrors.Select(error => Of(error, project.Coverage))))
            .Concat(analysis.Result.CoarseBodies.Select(body => Missing("CoarseBody", "Notification_CoarseBody", body.Method) with { Path = body.Place.Path }))
            .Concat(analysis.Result.Failures.Select(failure => new SarifNotification(
                "AnalyzerFailed", "error", Strings.Format("Coverage_Failure", failure.Project, failure.Source, failure.Exception.Message), null)));

    private static IEnumerable<SarifNotification> Of(ProjectCoverage project) =>
        project.Problems.Select(problem => Of(problem) with { Path = project.Path })
            .Concat(project.MissingPackages.Select(package => Missing("MissingPackage", "Notification_Package", package) with { Path = project.Path }))
            .Concat(project.MissingReferences.Select(reference => Missing("MissingReference", "Notification_Reference", reference) with { Path = project.Path }))
            .Concat(project.UnreadableFiles.Select(file => Missing("UnreadableFile", "Notification_Unreadable", file) with { Path = file }));

    // A program without Main is wrong nowhere in particular.
    private static SarifNotification Of(Diagnostic error, ProjectCoverage project) =>
        new("CompileError", "warning", $"{error.Id}: {error.GetMessage(CultureInfo.CurrentUICulture)}", project.Path, error.Location.IsInSource ? error.Location : null);

    private static SarifNotification Of(LoadProblem problem) =>
        new(problem.Kind.ToString(), problem.IsGap ? "warning" : "note", problem.Describe(CultureInfo.CurrentUICulture), problem.Path);

    private static SarifNotification Missing(string id, string text, string name) => new(id, "warning", Strings.Format(text, name), null);
}
