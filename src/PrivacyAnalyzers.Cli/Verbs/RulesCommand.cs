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
                Write(output, rule.Descriptor.Id, rule.Descriptor.DefaultSeverity, rule.Descriptor.Title.ToString(CultureInfo.CurrentUICulture));
            var policy = OwnRules.PolicyNearestTo(parsed.GetRequiredValue(path));
            foreach (var rule in NamedRulePacks.RulesOf(policy))
                Write(output, rule.Id, rule.DefaultSeverity, rule.Title.ToString(CultureInfo.CurrentUICulture));
            foreach (var rule in policy.Rules)
                Write(output, rule.Id, rule.IsSuggestion ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, (rule.Title ?? rule.Message).Get(CultureInfo.CurrentUICulture));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static void Write(StyledWriter output, string id, DiagnosticSeverity severity, string title) =>
        output.Write(id, "bold").Write("  ").Write(SeverityText.Of(severity).PadRight(7), SeverityText.Style(severity)).Line("  " + title);
}
