using System;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Workspace.Resources;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Says in words what something is taken for.</summary>
public static class DataWords
{
    /// <summary>What it is, how sure that is and what told it, in the language of <paramref name="culture"/>.</summary>
    public static string Describe(DataClassification data, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(data);
        return string.Format(
            culture,
            Strings.Get("Data_Personal", culture),
            Titles(data, culture),
            Strings.Get("Confidence_" + data.Confidence, culture),
            Strings.Get("Evidence_" + data.Evidence, culture));
    }

    /// <summary>What people call it.</summary>
    public static string Titles(DataClassification data, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(data);
        return string.Join(", ", data.Categories.Select(category => category.ToString(null, culture)));
    }
}
