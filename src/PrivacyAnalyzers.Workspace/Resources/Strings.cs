using System.Globalization;
using System.Resources;

namespace PrivacyAnalyzers.Workspace.Resources;

/// <summary>The user-visible texts of this assembly, in English and Japanese.</summary>
internal static class Strings
{
    private static readonly ResourceManager Manager = new("PrivacyAnalyzers.Workspace.Resources.Texts", typeof(Strings).Assembly);

    /// <summary>The text named <paramref name="name"/> in the language of <paramref name="culture"/>; the name itself when there is none.</summary>
    public static string Get(string name, CultureInfo culture) => Manager.GetString(name, culture) ?? name;

    /// <summary>The text named <paramref name="name"/> in the user's language, with <paramref name="arguments"/> filled in.</summary>
    public static string Format(string name, params object[] arguments) => string.Format(CultureInfo.CurrentUICulture, Get(name, CultureInfo.CurrentUICulture), arguments);
}
