using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>How severities are written and coloured.</summary>
internal static class SeverityText
{
    /// <summary>The word that compilers and editors use, in any language.</summary>
    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The style, as Spectre names styles.</summary>
    public static string Style(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "bold red",
        DiagnosticSeverity.Warning => "bold yellow",
        _ => "bold blue",
    };
}
