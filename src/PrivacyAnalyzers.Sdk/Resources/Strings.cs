using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Resources;

/// <summary>The user-visible texts of this assembly, in English and Japanese.</summary>
internal static class Strings
{
    private static readonly ResourceManager Manager = new("PrivacyAnalyzers.Resources.Texts", typeof(Strings).Assembly);

    /// <summary>The text named <paramref name="name"/> in the language of <paramref name="culture"/>, or of the reader when it is null; the name itself when there is none.</summary>
    public static string Get(string name, CultureInfo? culture) => Manager.GetString(name, culture) ?? name;

    /// <summary>The text named <paramref name="name"/>, resolved to a language when it is shown.</summary>
    public static LocalizableString Localizable(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Manager, typeof(Strings), arguments);
}
