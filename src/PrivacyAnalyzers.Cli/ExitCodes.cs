namespace PrivacyAnalyzers.Cli;

/// <summary>What the process's exit code says. Scripts depend on these numbers.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at or above the bar was found.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above the bar was found.</summary>
    public const int Findings = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>Nothing could be analysed.</summary>
    public const int NothingAnalysed = 3;

    /// <summary>Nothing at or above the bar was found, but not all code could be analysed with all it refers to.</summary>
    public const int Incomplete = 4;

    /// <summary>The user broke it off.</summary>
    public const int Cancelled = 130;
}
