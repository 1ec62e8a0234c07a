using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli;

/// <summary>The option <c>--language</c>, which every verb has. It decides the language of the help text too, so it is read before the rest.</summary>
internal static class LanguageOption
{
    private const string Name = "--language";

    /// <summary>Makes the language that <paramref name="args"/> asks for this process's own.</summary>
    public static void ApplyFrom(string[] args)
    {
        var at = Array.FindIndex(args, argument => argument == Name || argument.StartsWith(Name + "=", StringComparison.Ordinal));
        if (at < 0)
            return;
        var value = args[at] == Name ? args.ElementAtOrDefault(at + 1) : args[at][(Name.Length + 1)..];
        if (value is not ("ja" or "en"))
            return;
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo(value);
    }

    /// <summary>The option for a verb's own list.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>(Name) { Description = Strings.Get("Option_Language") };
        option.AcceptOnlyFromAmong("ja", "en");
        return option;
    }
}
