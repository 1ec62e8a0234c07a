using System.Globalization;
using System.Resources;

namespace PrivacyAnalyzers.LanguageServer.Resources;

/// <summary>The texts this server shows, in English and Japanese.</summary>
internal static class Strings
{
    private static readonly ResourceManager Manager = new("PrivacyAnalyzers.LanguageServer.Resources.Texts", typeof(Strings).Assembly);

    /// <summary>The text named <paramref name="name"/> in the language of <paramref name="culture"/>; the name itself when there is none.</summary>
    public static string Get(string name, CultureInfo culture) => Manager.GetString(name, culture) ?? name;

    /// <summary>The text named <paramref name="name"/> with <paramref name="arguments"/> in their places.</summary>
    public static string Format(string name, CultureInfo culture, params object[] arguments) => string.Format(culture, Get(name, culture), arguments);
}
