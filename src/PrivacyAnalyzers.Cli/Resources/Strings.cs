using System.Globalization;
using System.Resources;

namespace PrivacyAnalyzers.Cli.Resources;

/// <summary>The user-visible texts of this assembly, in English and Japanese.</summary>
internal static class Strings
{
    private static readonly ResourceManager Manager = new("PrivacyAnalyzers.Cli.Resources.Texts", typeof(Strings).Assembly);

    /// <summary>The text named <paramref name="name"/> in the user's language; the name itself when there is none.</summary>
    public static string Get(string name) => Manager.GetString(name, CultureInfo.CurrentUICulture) ?? name;

    /// <summary>The text named <paramref name="name"/> in the given language; null when there is none.</summary>
    public static string? Get(string name, string language) => Manager.GetString(name, CultureInfo.GetCultureInfo(language));

    /// <summary>The text named <paramref name="name"/> with <paramref name="arguments"/> filled in.</summary>
    public static string Format(string name, params object[] arguments) => string.Format(CultureInfo.CurrentUICulture, Get(name), arguments);
}
