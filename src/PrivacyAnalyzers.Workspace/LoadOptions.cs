using System;

namespace PrivacyAnalyzers.Workspace;

/// <summary>How a solution is opened.</summary>
public sealed record LoadOptions
{
    /// <summary>Whether projects without restored packages are restored first; when that fails they are opened with what is there.</summary>
    public bool Restore { get; init; } = true;

    /// <summary>How long restoring may take before opening goes on without it.</summary>
    public TimeSpan RestoreTimeout { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Whether the build is asked how it would compile each project; without it project files are read directly.</summary>
    public bool DesignTimeBuild { get; init; } = true;

    /// <summary>How long the build may take to answer before project files are read directly.</summary>
    public TimeSpan BuildTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether a project with several target frameworks is opened once for each instead of for the newest only.</summary>
    public bool AllTargetFrameworks { get; init; }

    /// <summary>Whether the projects' source generators run, so that the code they write is there to read.</summary>
    public bool RunGenerators { get; init; } = true;

    /// <summary>How many projects the build may work on at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The <c>dotnet</c> host to build with; null looks in <c>DOTNET_HOST_PATH</c>, <c>DOTNET_ROOT</c> and <c>PATH</c>.</summary>
    public string? DotnetPath { get; init; }

    /// <summary>The folder of restored packages; null takes <c>NUGET_PACKAGES</c>, or the user's own.</summary>
    public string? PackageFolder { get; init; }
}
