using System;
using System.Collections.Immutable;
using System.CommandLine;
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

    /// <summary>The values of a list: both --rules A,B and --rules A --rules B.</summary>
    public static ImmutableArray<string> Parts(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
