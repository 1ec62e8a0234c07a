using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Samples.Tests;

/// <summary>The pipelines in the samples, and the commands on the pages about them, use what the command line really has.</summary>
public sealed partial class CiTests : IDisposable
{
    private readonly string _empty = Directory.CreateTempSubdirectory("privacy-ci-").FullName;

    public CiTests()
    {
        File.WriteAllText(Path.Combine(_empty, "privacy-baseline.json"), """{"version": 1, "findings": []}""");
        foreach (var part in new[] { 1, 2, 3, 4 })
            File.WriteAllText(
                Path.Combine(_empty, $"part{part}.sarif"),
                """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"PrivacyAnalyzers"}},"results":[],"invocations":[{"exitCode":0}]}]}""");

        // Branches as a checkout in a pipeline has them; variables become "1".
        Git("init", "-q");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-q", "--allow-empty", "-m", "empty");
        Git("update-ref", "refs/remotes/origin/main", "HEAD");
        Git("update-ref", "refs/remotes/origin/1", "HEAD");
    }

    public static TheoryData<string> Commands() =>
    [
        .. Directory.GetFiles(Path.Combine(Sample.Root, "samples", "CiGate"), "*.yml")
            .Concat(["docs/ci.md", "docs/ja/ci.md", "docs/triage.md", "docs/ja/triage.md", "README.md", "README.ja.md"])
            .SelectMany(file => File.ReadLines(Path.Combine(Sample.Root, file)))
            .Select(line => Command().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value.Trim())
            .Distinct(),
    ];

    [Fact]
    public void There_are_commands_in_each_file_of_the_sample() =>
        Assert.All(Directory.GetFiles(Path.Combine(Sample.Root, "samples", "CiGate"), "*.yml"), file => Assert.Contains(File.ReadLines(file), line => Command().IsMatch(line)));

    /// <summary>In an empty folder a command that is understood says that there is nothing to analyse (3), and nothing to join is joined (0), like an incident that is judged without code; a wrong option is 2.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Each_command_is_understood(string command)
    {
        IEnumerable<string> words = Variable().Replace(command, "1").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        words = words.Select(word => word is "MySolution.sln" ? "." : word);

        var ended = await Sample.CommandAsync(_empty, [.. words]);

        Assert.True(ended.ExitCode == (command.Split(' ')[0] is "merge" or "triage" ? 0 : 3), $"{ended.ExitCode}: {command}\n{ended.Errors}");
    }

    public void Dispose() => Directory.Delete(_empty, recursive: true);

    private void Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _empty })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [GeneratedRegex(@"(?:^|dotnet |tools/|run: )privacy ((?:check|baseline|merge|map|diff|init|fix|triage) [^#|`]+)")]
    private static partial Regex Command();

    [GeneratedRegex(@"\$\{\{[^}]*\}\}|\$\([^)]*\)")]
    private static partial Regex Variable();
}
