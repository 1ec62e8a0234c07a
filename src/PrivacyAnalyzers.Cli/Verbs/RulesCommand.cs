using System;
using System.CommandLine;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy rules</c>: what the tool looks for, a line a rule, and after its own those of the packs that the policy at hand names, and the policy's.</summary>
internal static class RulesCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = Strings.Get("Rules_Path"), DefaultValueFactory = _ => "." };
        var command = new Command("rules", Strings.Get("Rules_Description")) { path, LanguageOption.Create() };
        command.SetAction(parsed =>
        {
            using var stream = Console.OpenStandardOutput();
            using var output = new StyledWriter(stream, TerminalColor.IsWanted);
            foreach (var rule in PrivacyRules.All)
                Write(output, rule.Descriptor);
            var policy = OwnRules.PolicyNearestTo(parsed.GetRequiredValue(path));
            foreach (var rule in NamedRulePacks.RulesOf(policy))
                Write(output, rule);
            foreach (var rule in policy.Rules)
            {
                var severity = rule.IsSuggestion ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
                Write(output, rule.Id, SeverityText.Of(severity), SeverityText.Style(severity), (rule.Title ?? rule.Message).Get(CultureInfo.CurrentUICulture));
            }

            return ExitCodes.Clean;
        });
        return command;
    }

    /// <summary>What is off comes on with a preset or a setting.</summary>
    private static void Write(StyledWriter output, DiagnosticDescriptor rule)
    {
        var (severity, style) = rule.IsEnabledByDefault ? (SeverityText.Of(rule.DefaultSeverity), SeverityText.Style(rule.DefaultSeverity)) : ("off", "");
        Write(output, rule.Id, severity, style, rule.Title.ToString(CultureInfo.CurrentUICulture));
    }

    private static void Write(StyledWriter output, string id, string severity, string style, string title) =>
        output.Write(id, "bold").Write("  ").Write(severity.PadRight(7), style).Line("  " + title);
}
