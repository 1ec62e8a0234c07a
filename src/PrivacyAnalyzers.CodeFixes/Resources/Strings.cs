using System.Globalization;
using System.Resources;

namespace PrivacyAnalyzers.CodeFixes.Resources;

/// <summary>The titles of this assembly's fixes, in English and Japanese.</summary>
internal static class Strings
{
    private static readonly ResourceManager Manager = new("PrivacyAnalyzers.CodeFixes.Resources.Texts", typeof(Strings).Assembly);

    /// <summary>The text named <paramref name="name"/> in the user's language, with <paramref name="arguments"/> filled in.</summary>
    public static string Format(string name, params object[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, Manager.GetString(name, CultureInfo.CurrentUICulture) ?? name, arguments);
}
