using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Everything that the writers of results choose from.</summary>
internal sealed record CheckReport
{
    public required CheckSettings Settings { get; init; }
    public required Coverage Coverage { get; init; }
    public required AnalysisResult Result { get; init; }

    /// <summary>The findings that were asked for.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }

    /// <summary>The suppressed ones among what was asked for.</summary>
    public required ImmutableArray<Diagnostic> Suppressed { get; init; }

    /// <summary>The rules that ran and were asked for.</summary>
    public required ImmutableArray<DiagnosticDescriptor> Rules { get; init; }

    public required DateTime Started { get; init; }
    public required TimeSpan Elapsed { get; init; }

    /// <summary>How many source files were analysed.</summary>
    public int Documents => Result.Projects.Sum(project => project.Documents);

    /// <summary>How many lines were analysed.</summary>
    public int Lines => Result.Projects.Sum(project => project.Lines);

    /// <summary>Projects with code that does not compile.</summary>
    public IEnumerable<ProjectAnalysis> Broken => Result.Projects.Where(project => !project.CompileErrors.IsEmpty);

    /// <summary>Whether everything was analysed with all that it refers to.</summary>
    public bool IsComplete => Coverage.IsComplete && Result.Failures.IsEmpty && !Broken.Any();

    /// <summary>The exit code that the process ends with.</summary>
    public int ExitCode
    {
        get
        {
            if (Documents == 0)
                return ExitCodes.NothingAnalysed;
            if (Settings.FailOn is { } bar && Findings.Any(finding => finding.Severity >= bar))
                return ExitCodes.Findings;
            return IsComplete || Settings.AllowIncomplete ? ExitCodes.Clean : ExitCodes.Incomplete;
        }
    }

    /// <summary>What was wrong outside any project, as sentences.</summary>
    public IEnumerable<string> Problems => Coverage.Problems.Select(problem => problem.Describe(CultureInfo.CurrentUICulture));

    /// <summary>The path as machines read it: relative to what was checked, with forward slashes; as it is when it lies elsewhere.</summary>
    public string Relative(string path) => Below(Coverage.Root, path);

    /// <summary>The path as people see it: relative to where they are, so that a terminal can open it; as it is when it lies elsewhere.</summary>
    public static string Shown(string path) => Below(Environment.CurrentDirectory, path);

    private static string Below(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? path : relative.Replace('\\', '/');
    }
}
