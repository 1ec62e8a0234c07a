using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>Commands to git in a folder of a test, with nothing of the machine's own configuration.</summary>
internal static class GitFolder
{
    /// <summary>Makes a repository of <paramref name="folder"/> and commits what is there.</summary>
    public static async Task InitAsync(string folder)
    {
        await RunAsync(folder, "init", "-q", "-b", "main");
        await CommitAsync(folder);
    }

    /// <summary>Commits everything that is there.</summary>
    public static async Task CommitAsync(string folder)
    {
        await RunAsync(folder, "add", "-A");
        await RunAsync(folder, "-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-q", "-m", "state");
    }

    /// <summary>Runs git to its end; it has to succeed.</summary>
    public static async Task RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
    }
}
