using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Cli.Resources;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>The kinds of options that verbs are made of.</summary>
internal static class OptionKinds
{
    /// <summary>An option with a few possible values, one of them normal.</summary>
    public static Option<string> Choice(string name, string description, string normal, params string[] values)
    {
        var option = new Option<string>(name) { Description = Strings.Get(description), DefaultValueFactory = _ => normal };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>An option that takes several values, one by one or with commas between them.</summary>
    public static Option<string[]> List(string name, string description, string helpName) =>
        new(name) { Description = Strings.Get(description), HelpName = helpName, AllowMultipleArgumentsPerToken = false };

    /// <summary>A file to write to.</summary>
    public static Option<string?> Output(string description) => new("--output", "-o") { Description = Strings.Get(description), HelpName = "FILE" };

    /// <summary>A day.</summary>
    public static Option<DateOnly?> Day(string name, string description) =>
        new(name) { Description = Strings.Get(description), HelpName = "YYYY-MM-DD", CustomParser = ReadDay };

    /// <summary>The values of a list: both --rules A,B and --rules A --rules B.</summary>
    public static ImmutableArray<string> Parts(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError(Strings.Format("Check_NoDay", result.Tokens[0].Value));
        return null;
    }
}
