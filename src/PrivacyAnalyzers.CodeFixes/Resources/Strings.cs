using System.Resources;

namespace PrivacyAnalyzers.CodeFixes.Resources;

/// <summary>The titles of this assembly's fixes, in English and Japanese.</summary>
internal static class Strings
{
    private static readonly ResourceManager Manager = new("PrivacyAnalyzers.CodeFixes.Resources.Texts", typeof(Strings).Assembly);

    /// <summary>The text named <paramref name="name"/> in the user's language, with names or code filled in.</summary>
    public static string Format(string name, params object[] arguments) =>
        new LocalizableResourceString(name, Manager, typeof(Strings), [.. arguments.Select(argument => argument.ToString())]).ToString();
}
