using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>What a <c>dotnet</c> command printed, and how it ended.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}

/// <summary>Runs <c>dotnet</c> the way a stranger's shell would.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>A <c>dotnet</c> command that is still to be started.</summary>
    public static ProcessStartInfo Command(string folder, string packagesFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOfThisTestRun).ToList())
            start.Environment.Remove(inherited);
        start.Environment["NUGET_PACKAGES"] = packagesFolder;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    public static async Task<DotnetResult> RunAsync(string folder, string packagesFolder, params string[] arguments)
    {
        var start = Command(folder, packagesFolder, arguments);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new DotnetResult(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took longer than {Limit}.");
        }
    }

    // `dotnet test` tells its children which SDK, language and MSBuild to use; a fresh shell does not.
    private static bool IsOfThisTestRun(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable is "DOTNET_CLI_UI_LANGUAGE" or "VSLANG" or "CI" or "PreferredUILang";
}
