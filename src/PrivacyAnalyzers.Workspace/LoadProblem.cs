using System.Collections.Immutable;
using System.Globalization;
using PrivacyAnalyzers.Workspace.Resources;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What can go wrong while a solution is opened.</summary>
public enum LoadProblemKind
{
    /// <summary>The path does not exist.</summary>
    PathNotFound,

    /// <summary>The path is of no kind that can be opened.</summary>
    UnknownPathKind,

    /// <summary>There is no C# under the path.</summary>
    NothingFound,

    /// <summary>The solution file cannot be read; the projects below its folder are opened instead.</summary>
    SolutionUnreadable,

    /// <summary>The solution names a project that does not exist.</summary>
    ProjectNotFound,

    /// <summary>The folder holds several solutions; one was chosen.</summary>
    SolutionChosen,

    /// <summary>A project file cannot be read.</summary>
    ProjectUnreadable,

    /// <summary>There is no .NET SDK to ask.</summary>
    NoSdk,

    /// <summary>Restoring packages failed or took too long.</summary>
    RestoreFailed,

    /// <summary>The build failed, or took too long, as a whole.</summary>
    BuildFailed,

    /// <summary>The build reported an error in one project.</summary>
    BuildError,

    /// <summary>The reference assemblies of the target framework are not here; another version stands in.</summary>
    FrameworkSubstituted,

    /// <summary>No reference assemblies of any version are here.</summary>
    FrameworkMissing,

    /// <summary>Projects refer to each other in a circle; one reference was left out.</summary>
    CircularReference,

    /// <summary>There is code on Razor pages, of which only the build makes C#, and the build was not asked.</summary>
    PagesNotRead,

    /// <summary>A source generator failed; the code it would have written is missing.</summary>
    GeneratorFailed,

    /// <summary>An assembly that the compiler is given for its source generators or rules does not exist.</summary>
    AnalyzerNotFound,

    /// <summary>A rule pack that the policy names does not exist.</summary>
    RulePackNotFound,

    /// <summary>A rule pack cannot be loaded, or is none.</summary>
    RulePackUnreadable,

    /// <summary>A rule pack, or a rule of it, cannot be used.</summary>
    RulePackBroken,

    /// <summary>A rule pack has the id of a rule that another one has, too.</summary>
    RulePackSameId,
}

/// <summary>One thing that went wrong while a solution was opened.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Path">The file or folder it is about.</param>
/// <param name="Detail">The cause in its own words, such as a build error; empty when there is nothing to add.</param>
public sealed record LoadProblem(LoadProblemKind Kind, string Path, string Detail = "")
{
    /// <summary>Whether code was left out or is read with something missing because of it.</summary>
    public bool IsGap => Kind is not (LoadProblemKind.SolutionChosen or LoadProblemKind.FrameworkSubstituted or LoadProblemKind.RulePackSameId);

    /// <summary>The problem as a sentence in the language of <paramref name="culture"/>.</summary>
    public string Describe(CultureInfo culture) =>
        string.Format(culture, Strings.Get("Load_" + Kind, culture), Path, Detail);

    internal static ImmutableArray<LoadProblem> One(LoadProblemKind kind, string path, string detail = "") =>
        [new LoadProblem(kind, path, detail)];
}
