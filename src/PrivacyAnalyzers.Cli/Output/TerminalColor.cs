using System;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Whether results on standard output are coloured.</summary>
internal static class TerminalColor
{
    /// <summary>True on a terminal, unless the user asks for none by <c>NO_COLOR</c> (no-color.org) or a terminal that has none.</summary>
    public static bool IsWanted =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
