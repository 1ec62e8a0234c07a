using System.Globalization;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>A text of the data files, in both languages.</summary>
internal sealed class TriageText
{
    public required string En { get; init; }

    public required string Ja { get; init; }

    /// <summary>The text in the user's language.</summary>
    public override string ToString() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? Ja : En;
}
