using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes what could not be analysed, or only with something missing: in short, or project by project.</summary>
internal sealed class CoverageText
{
    // A solution that was never restored lacks dozens of packages; the first few say it all unless details are asked for.
    private const int Few = 8;

    private readonly CodeAnalysis _analysis;
    private readonly bool _isDetailed;
    private readonly StyledWriter _out;

    private CoverageText(CodeAnalysis analysis, bool isDetailed, StyledWriter output) => (_analysis, _isDetailed, _out) = (analysis, isDetailed, output);

    /// <summary>Writes the section; nothing when nothing was missing and no details are asked for.</summary>
    public static void Write(CodeAnalysis analysis, bool isDetailed, StyledWriter output)
    {
        var text = new CoverageText(analysis, isDetailed, output);
        if (!analysis.IsComplete || !analysis.Coverage.Problems.IsEmpty)
            text.WriteGaps();
        if (isDetailed)
            text.WriteProjects();
    }

    /// <summary>Tells on standard error what was missing, for results that go to a file or to a program.</summary>
    public static void Tell(CodeAnalysis analysis)
    {
        using var told = Console.OpenStandardError();
        using var output = new StyledWriter(told, color: false);
        Write(analysis, isDetailed: false, output);
    }

    private void WriteGaps()
    {
        var projects = _analysis.Coverage.Projects;
        _out.Line().Line(Strings.Get("Coverage_Title"), "bold yellow");
        foreach (var problem in _analysis.Problems)
            _out.Line("  " + problem);
        Count("Coverage_WithoutPackages", projects.Count(project => project.Mode == LoadMode.BuildWithoutPackages));
        Count("Coverage_ProjectFile", projects.Count(project => project.Mode == LoadMode.ProjectFile));
        Names("Coverage_MissingPackages", projects.SelectMany(project => project.MissingPackages));
        Names("Coverage_MissingReferences", projects.SelectMany(project => project.MissingReferences).Select(CodeAnalysis.Shown));
        Names("Coverage_Unreadable", projects.SelectMany(project => project.UnreadableFiles).Select(CodeAnalysis.Shown));
        foreach (var group in projects.SelectMany(project => project.Problems.Select(problem => (project.Name, Text: problem.Describe(CultureInfo.CurrentUICulture))))
            .GroupBy(pair => pair.Text, pair => pair.Name))
            _out.Line("  " + group.Key + " " + Among([.. group.Distinct()]));
        Names("Coverage_CoarseBodies", _analysis.CoarseBodies);
        WriteCompileErrors();
        foreach (var failure in _analysis.Result.Failures.Take(_isDetailed ? int.MaxValue : Few))
        {
            _out.Line("  " + Strings.Format(
                "Coverage_Failure", failure.Project, failure.Source, _isDetailed ? failure.Exception.ToString() : failure.Exception.Message), "red");
        }

        More(_analysis.Result.Failures.Length);
    }

    private void WriteCompileErrors()
    {
        var broken = _analysis.Broken.ToList();
        if (broken.Count == 0)
            return;
        _out.Line("  " + Strings.Format("Coverage_CompileErrors", broken.Sum(project => project.CompileErrors.Length), broken.Count));

        // Errors that follow from missing packages drown the others; where nothing is missing the first ones are worth reading.
        var own = broken.Where(project => project.Coverage.IsComplete).SelectMany(project => project.CompileErrors).ToList();
        foreach (var error in (_isDetailed ? broken.SelectMany(project => project.CompileErrors) : own.Take(Few)))
        {
            _out.Line($"    {Place(error.Location)}{error.Id}: {error.GetMessage(CultureInfo.CurrentUICulture)}");
        }

        More(own.Count);
    }

    // Some errors are about a project as a whole: a program without an entry point stands on no line.
    private static string Place(Location location)
    {
        var span = MappedPlace.Of(location);
        return span.IsValid ? $"{CodeAnalysis.Shown(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): " : "";
    }

    private void WriteProjects()
    {
        _out.Line().Line(Strings.Get("Coverage_Projects"), "bold");
        foreach (var project in _analysis.Result.Projects)
        {
            _out.Line("  " + Strings.Format(
                "Coverage_Project", CodeAnalysis.Shown(project.Coverage.Path), project.Coverage.TargetFramework, Strings.Get("Mode_" + project.Coverage.Mode),
                project.Documents, project.Lines, project.CompileErrors.Length, project.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.CurrentUICulture)));
        }
    }

    private void Count(string text, int count)
    {
        if (count > 0)
            _out.Line("  " + Strings.Format(text, count));
    }

    private void Names(string text, IEnumerable<string> names)
    {
        var distinct = names.Distinct().Order().ToImmutableArray();
        if (!distinct.IsEmpty)
            _out.Line("  " + Strings.Format(text, distinct.Length) + " " + List(distinct));
    }

    private string Among(ImmutableArray<string> names) => names.Length == _analysis.Coverage.Projects.Length && names.Length > 1 ? "" : $"[{List(names)}]";

    private string List(ImmutableArray<string> names) =>
        _isDetailed || names.Length <= Few ? string.Join(", ", names) : string.Join(", ", names.Take(Few)) + ", …";

    private void More(int count)
    {
        if (!_isDetailed && count > Few)
            _out.Line("    " + Strings.Format("Coverage_More", count - Few));
    }
}
