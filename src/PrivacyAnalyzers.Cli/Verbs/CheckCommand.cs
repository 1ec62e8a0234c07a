using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy check [PATH]</c>: finds mishandled personal data in a solution, project, folder or file.</summary>
internal static class CheckCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = Strings.Get("Check_Path"), DefaultValueFactory = _ => "." };
        path.Validators.Add(NotAnOption);
        var format = Choice("--format", "Check_Format", "text", "text", "sarif", "json");
        var output = new Option<string?>("--output", "-o") { Description = Strings.Get("Check_Output"), HelpName = "FILE" };
        var failOn = Choice("--fail-on", "Check_FailOn", "warning", "info", "warning", "error", "none");
        var severity = Choice("--severity", "Check_Severity", "info", "info", "warning", "error");
        var rules = List("--rules", "Check_Rules", "ID");
        var include = List("--include", "Check_Include", "GLOB");
        var exclude = List("--exclude", "Check_Exclude", "GLOB");
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = Strings.Get("Check_Jobs"),
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(AtLeastOne);
        var noRestore = new Option<bool>("--no-restore") { Description = Strings.Get("Check_NoRestore") };
        var allowIncomplete = new Option<bool>("--allow-incomplete") { Description = Strings.Get("Check_AllowIncomplete") };
        var verbosity = Choice("--verbosity", "Check_Verbosity", "normal", "quiet", "normal", "detailed");

        var command = new Command("check", Strings.Get("Check_Description"))
        {
            path, format, output, failOn, severity, rules, include, exclude, jobs, noRestore, allowIncomplete, verbosity, LanguageOption.Create(),
        };
        command.SetAction((parsed, cancellationToken) => CheckRun.RunAsync(
            new()
            {
                Path = parsed.GetValue(path)!,
                Format = Enum.Parse<OutputFormat>(parsed.GetValue(format)!, ignoreCase: true),
                Output = parsed.GetValue(output),
                FailOn = parsed.GetValue(failOn) is "none" ? null : Enum.Parse<DiagnosticSeverity>(parsed.GetValue(failOn)!, ignoreCase: true),
                Severity = Enum.Parse<DiagnosticSeverity>(parsed.GetValue(severity)!, ignoreCase: true),
                Rules = Parts(parsed, rules),
                Include = [.. Parts(parsed, include).Select(one => new PathPattern(one))],
                Exclude = [.. Parts(parsed, exclude).Select(one => new PathPattern(one))],
                Jobs = parsed.GetValue(jobs),
                Restore = !parsed.GetValue(noRestore),
                AllowIncomplete = parsed.GetValue(allowIncomplete),
                Verbosity = Enum.Parse<Verbosity>(parsed.GetValue(verbosity)!, ignoreCase: true),
            },
            cancellationToken));
        return command;
    }

    private static Option<string> Choice(string name, string description, string normal, params string[] values)
    {
        var option = new Option<string>(name) { Description = Strings.Get(description), DefaultValueFactory = _ => normal };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Option<string[]> List(string name, string description, string helpName) =>
        new(name) { Description = Strings.Get(description), HelpName = helpName, AllowMultipleArgumentsPerToken = false };

    // Both --rules A,B and --rules A --rules B.
    private static ImmutableArray<string> Parts(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    // A misspelt option would otherwise be taken for a path that does not exist.
    private static void NotAnOption(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
            result.AddError(Strings.Format("Check_UnknownOption", token.Value));
    }

    private static void AtLeastOne(OptionResult result)
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && value < 1)
            result.AddError(Strings.Get("Check_JobsTooFew"));
    }
}
