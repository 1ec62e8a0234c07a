using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>
/// <c>privacy explain ID</c>: what a rule is about, which incidents it comes from, and where its page is; with <c>--symbol</c>, why
/// something is, or is not, taken for personal data.
/// </summary>
internal static class ExplainCommand
{
    /// <summary>The verb with its argument and options.</summary>
    public static Command Create()
    {
        var id = new Argument<string?>("ID|PATH") { Description = Strings.Get("Explain_IdOrPath"), Arity = ArgumentArity.ZeroOrOne };
        var symbol = new Option<string?>("--symbol") { Description = Strings.Get("Explain_Symbol"), HelpName = "NAME" };
        var noRestore = new Option<bool>("--no-restore") { Description = Strings.Get("Check_NoRestore") };
        var command = new Command("explain", Strings.Get("Explain_Description")) { id, symbol, noRestore, LanguageOption.Create() };
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(symbol) is { } name
            ? ExplainSymbol.RunAsync(name, parsed.GetValue(id) ?? ".", !parsed.GetValue(noRestore), cancellationToken)
            : Task.FromResult(Explain(parsed.GetValue(id))));
        return command;
    }

    private static int Explain(string? id)
    {
        if (id is null)
        {
            Console.Error.WriteLine(Strings.Get("Explain_Nothing"));
            return ExitCodes.Usage;
        }

        var rule = PrivacyRules.All.FirstOrDefault(one => one.Descriptor.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (rule is null)
        {
            Console.Error.WriteLine(Strings.Format("Check_UnknownRule", id));
            return ExitCodes.Usage;
        }

        using var stream = Console.OpenStandardOutput();
        using var output = new StyledWriter(stream, TerminalColor.IsWanted);
        var descriptor = rule.Descriptor;
        output.Write(descriptor.Id, "bold").Write(" ").Write(SeverityText.Of(descriptor.DefaultSeverity), SeverityText.Style(descriptor.DefaultSeverity))
            .Line("  " + descriptor.Title.ToString(CultureInfo.CurrentUICulture), "bold").Line()
            .Line(descriptor.Description.ToString(CultureInfo.CurrentUICulture)).Line();
        foreach (var (text, value) in new[]
        {
            ("Explain_Event", rule.Incident.Event), ("Explain_Kind", rule.Incident.Kind), ("Explain_Cause", rule.Incident.Cause), ("Explain_Case", rule.Incident.Case),
        }.Where(pair => pair.Item2.Length > 0))
            output.Line(Strings.Format(text, value));
        output.Line().Line(descriptor.HelpLinkUri, "grey");
        return ExitCodes.Clean;
    }
}
