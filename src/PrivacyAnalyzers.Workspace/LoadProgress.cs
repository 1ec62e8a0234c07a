namespace PrivacyAnalyzers.Workspace;

/// <summary>What opening a solution is busy with.</summary>
public enum LoadPhase
{
    /// <summary>Finding the projects.</summary>
    Discovering,

    /// <summary>Restoring packages.</summary>
    Restoring,

    /// <summary>Asking the build how it would compile each project.</summary>
    Building,

    /// <summary>Reading files and putting the solution together.</summary>
    Reading,
}

/// <summary>How far opening a solution has come.</summary>
/// <param name="Phase">The present phase.</param>
/// <param name="Done">How many projects this phase has behind it.</param>
/// <param name="Total">How many projects there are; 0 while unknown.</param>
public sealed record LoadProgress(LoadPhase Phase, int Done, int Total);
