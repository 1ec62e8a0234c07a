using System;
using System.Globalization;

namespace PrivacyAnalyzers.Policy;

/// <summary>A text that the policy gives in English, in Japanese or in both.</summary>
public sealed class LocalizedText : IFormattable
{
    internal LocalizedText(string? english, string? japanese)
    {
        English = english;
        Japanese = japanese;
    }

    /// <summary>The English text, if there is one.</summary>
    public string? English { get; }

    /// <summary>The Japanese text, if there is one.</summary>
    public string? Japanese { get; }

    /// <summary>The text for readers of <paramref name="culture"/>; that of the other language where theirs is missing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string Get(CultureInfo culture)
    {
        if (culture is null)
            throw new ArgumentNullException(nameof(culture));
        return (culture.TwoLetterISOLanguageName == "ja" ? Japanese ?? English : English ?? Japanese) ?? "";
    }

    /// <summary>The text for readers of <paramref name="formatProvider"/> when that is a culture; English, or what there is, otherwise.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Get(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    /// <summary>The English text, or what there is.</summary>
    public override string ToString() => ToString(null, null);
}
