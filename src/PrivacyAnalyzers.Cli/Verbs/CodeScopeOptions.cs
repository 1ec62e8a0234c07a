using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>The argument and options by which verbs are told what code to look at.</summary>
internal sealed class CodeScopeOptions
{
    private readonly Argument<string> _path = new("PATH") { Description = Strings.Get("Check_Path"), DefaultValueFactory = _ => "." };
    private readonly Option<string[]> _rules = OptionKinds.List("--rules", "Check_Rules", "ID");
    private readonly Option<string> _severity = OptionKinds.Choice("--severity", "Check_Severity", "info", "info", "warning", "error");
    private readonly Option<string[]> _include = OptionKinds.List("--include", "Check_Include", "GLOB");
    private readonly Option<string[]> _exclude = OptionKinds.List("--exclude", "Check_Exclude", "GLOB");
    private readonly Option<string?> _shard = new("--shard") { Description = Strings.Get("Check_Shard"), HelpName = "I/N" };
    private readonly Option<string?> _since = new("--since") { Description = Strings.Get("Check_Since"), HelpName = "REV" };
    private readonly Option<DateOnly?> _asOf = OptionKinds.Day("--as-of", "Check_AsOf");
    private readonly Option<bool> _noRestore = new("--no-restore") { Description = Strings.Get("Check_NoRestore") };
    private readonly Option<bool> _noMsBuild = new("--no-msbuild") { Description = Strings.Get("Check_NoMsBuild") };
    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = Strings.Get("Check_Jobs"),
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public CodeScopeOptions()
    {
        _path.Validators.Add(NotAnOption);
        _jobs.Validators.Add(AtLeastOne);
        _shard.Validators.Add(IsShard);
    }

    /// <summary>Adds those that choose code and how it is opened.</summary>
    public void AddCodeTo(Command command)
    {
        command.Add(_path);
        command.Add(_include);
        command.Add(_exclude);
        command.Add(_jobs);
        command.Add(_noRestore);
        command.Add(_noMsBuild);
    }

    /// <summary>Adds those that choose code, and which findings in it count.</summary>
    public void AddTo(Command command)
    {
        AddCodeTo(command);
        command.Add(_rules);
        command.Add(_severity);
        command.Add(_asOf);
    }

    /// <summary>Adds the one that spreads the work over machines; only for verbs whose results can be joined again.</summary>
    public void AddShardTo(Command command) => command.Add(_shard);

    /// <summary>Adds the one that looks only at what a change brings.</summary>
    public void AddSinceTo(Command command) => command.Add(_since);

    /// <summary>What the command line says; for options that the verb does not have, what they say by default.</summary>
    public CodeScope Read(ParseResult parsed) => new()
    {
        Path = parsed.GetValue(_path)!,
        Rules = OptionKinds.Parts(parsed, _rules),
        Severity = parsed.GetValue(_severity) is { } severity ? Enum.Parse<DiagnosticSeverity>(severity, ignoreCase: true) : DiagnosticSeverity.Info,
        Include = [.. Patterns(parsed, _include)],
        Exclude = [.. Patterns(parsed, _exclude)],
        Shard = parsed.GetValue(_shard) is { } shard ? Shard.TryParse(shard)! : Shard.Whole,
        Since = parsed.GetValue(_since),
        AsOf = parsed.GetValue(_asOf) ?? DateOnly.FromDateTime(DateTime.Today),
        Jobs = parsed.GetValue(_jobs),
        Opening = new() { Restore = !parsed.GetValue(_noRestore), DesignTimeBuild = !parsed.GetValue(_noMsBuild), Jobs = parsed.GetValue(_jobs) },
    };

    private static IEnumerable<PathPattern> Patterns(ParseResult parsed, Option<string[]> option)
    {
        foreach (var part in OptionKinds.Parts(parsed, option))
            yield return new PathPattern(part);
    }

    // A misspelt option would otherwise be taken for a path that does not exist.
    private static void NotAnOption(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
            if (token.Value.StartsWith('-') && !Path.Exists(token.Value))
                result.AddError(Strings.Format("Check_UnknownOption", token.Value));
    }

    private static void AtLeastOne(OptionResult result)
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && value < 1)
            result.AddError(Strings.Get("Check_JobsTooFew"));
    }

    private static void IsShard(OptionResult result)
    {
        if (result.Tokens.Count == 1 && Shard.TryParse(result.Tokens[0].Value) is null)
            result.AddError(Strings.Format("Check_BadShard", result.Tokens[0].Value));
    }
}
