using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
LanguageOption.ApplyFrom(args);

using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

// Not RootCommand, which would call itself by the name of the dll.
var root = new Command("privacy", Strings.Get("Root_Description"))
{
    new HelpOption { Description = Strings.Get("Option_Help") },
    new VersionOption { Description = Strings.Get("Option_Version") },
    CheckCommand.Create(),
    FixCommand.Create(),
    BaselineCommand.Create(),
    MergeCommand.Create(),
    DiffCommand.Create(),
    MapCommand.Create(),
    InitCommand.Create(),
    RulesCommand.Create(),
    ExplainCommand.Create(),
    TriageCommand.Create(),
    LspCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
    await Console.Error.WriteLineAsync(Strings.Get("Usage_Hint")).ConfigureAwait(false);
    return ExitCodes.Usage;
}

try
{
    // Signals are ours: the library would end the process before children and half-written files are cleared away.
    return await parsed.InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellation.Token).ConfigureAwait(false);
}
catch (Exception exception) when (exception is GitException or OutputException or IOException)
{
    await Console.Error.WriteLineAsync(exception.Message).ConfigureAwait(false);
    return ExitCodes.Usage;
}
catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
{
    return ExitCodes.Cancelled;
}

void Cancel(PosixSignalContext context)
{
    context.Cancel = true;
    cancellation.Cancel();

    // Most work stops by itself; a compiler step that does not look is not waited for.
    _ = Task.Delay(TimeSpan.FromMilliseconds(700), CancellationToken.None)
        .ContinueWith(_ => Environment.Exit(ExitCodes.Cancelled), TaskScheduler.Default);
}
