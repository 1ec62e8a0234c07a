using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>What a run of the tool printed, and how it ended.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error);

/// <summary>Runs the tool as a process of its own, as users do.</summary>
internal static class Cli
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Cli.dll");

    private static readonly Lazy<bool> CanRestoreInterrupt = new(() =>
    {
        using var env = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "true"]) { RedirectStandardError = true })!;
        env.WaitForExit();
        return env.ExitCode == 0;
    });

    public static async Task<CliResult> RunAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return await EndAsync(process);
    }

    public static Process Start(string folder, params IReadOnlyList<string> arguments) => Start("dotnet", folder, [Tool, .. arguments]);

    /// <summary>Starts a process that runs the tool as often as it is asked to, line by line.</summary>
    public static Process StartHost() => Start("dotnet", AppContext.BaseDirectory, [typeof(WarmToolHost).Assembly.Location], reads: true);

    /// <summary>
    /// Starts the tool so that it hears an interrupt. A run of the tests in the background was itself started deaf to interrupts, and passes that on
    /// to its children.
    /// </summary>
    public static Process StartInterruptible(string folder, params IReadOnlyList<string> arguments) => CanRestoreInterrupt.Value
        ? Start("env", folder, ["--default-signal=INT", "dotnet", Tool, .. arguments])
        : Start(folder, arguments);

    /// <summary>Starts the tool from a shell that does <paramref name="before"/> first and leads its output elsewhere.</summary>
    public static Process StartInShell(string folder, string arguments, string before, string redirection) =>
        Start("sh", folder, ["-c", $"{before}exec dotnet '{Tool}' {arguments} {redirection}"]);

    private static Process Start(string program, string folder, IReadOnlyList<string> arguments, bool reads = false)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = reads,
            UseShellExecute = false,
        };

        // The language of the machine that the tests run on decides nothing.
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment.Remove("LC_ALL");
        return Process.Start(start)!;
    }

    public static async Task<CliResult> EndAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Waits until the tool is in the middle of its work: the build that it asks is its child.</summary>
    public static async Task WaitForChildAsync(Process tool)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var list = new ProcessStartInfo("ps", ["-o", "pid=", "--ppid", $"{tool.Id}"]) { RedirectStandardOutput = true };
            using var children = Process.Start(list)!;
            if ((await children.StandardOutput.ReadToEndAsync()).Trim().Length > 0)
                return;
            await Task.Delay(50);
        }

        Assert.Fail("the tool started no build");
    }
}
