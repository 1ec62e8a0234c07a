using System.Resources;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules.Texts;

/// <summary>The rules' texts, in English and Japanese.</summary>
internal static class Strings
{
    private static readonly ResourceManager Manager = new("PrivacyAnalyzers.Rules.Texts", typeof(Strings).Assembly);

    /// <summary>The text named <paramref name="name"/>, resolved to a language when it is shown.</summary>
    public static LocalizableString Get(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Manager, typeof(Strings), arguments);
}
