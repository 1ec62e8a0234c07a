using System;
using System.CommandLine;
using System.Globalization;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy rules</c>: what the tool looks for, a line a rule.</summary>
internal static class RulesCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        var command = new Command("rules", Strings.Get("Rules_Description")) { LanguageOption.Create() };
        command.SetAction(_ =>
        {
            using var stream = Console.OpenStandardOutput();
            using var output = new StyledWriter(stream, TerminalColor.IsWanted);
            foreach (var rule in PrivacyRules.All)
            {
                output.Write(rule.Descriptor.Id, "bold").Write("  ")
                    .Write(SeverityText.Of(rule.Descriptor.DefaultSeverity).PadRight(7), SeverityText.Style(rule.Descriptor.DefaultSeverity))
                    .Line("  " + rule.Descriptor.Title.ToString(CultureInfo.CurrentUICulture));
            }

            return ExitCodes.Clean;
        });
        return command;
    }
}
