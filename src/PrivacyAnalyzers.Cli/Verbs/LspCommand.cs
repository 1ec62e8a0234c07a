using System;
using System.CommandLine;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.LanguageServer;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy lsp</c>: the language server over standard input and output.</summary>
internal static class LspCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create()
    {
        // Editors' client libraries add --stdio on their own; it is the only way of talking, so it changes nothing.
        var stdio = new Option<bool>("--stdio") { Description = Strings.Get("Lsp_Stdio") };
        var command = new Command("lsp", Strings.Get("Lsp_Description")) { stdio, LanguageOption.Create() };
        command.SetAction(async (_, cancellationToken) =>
        {
            var input = Console.OpenStandardInput();
            var output = Console.OpenStandardOutput();

            // The protocol owns standard output; a line written to it by anyone else would break the connection.
            Console.SetOut(Console.Error);
            return await ServerHost.RunAsync(input, output, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }
}
