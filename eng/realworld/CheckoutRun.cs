using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.RealWorld;

/// <summary>Runs the tool over a checkout as users do, in a process of its own, and reads what it says. Nothing of the checkout is built, restored or run.</summary>
internal static class CheckoutRun
{
    public static async Task<Recorded> RunAsync(Repository repository, string folder, int jobs, string? reports)
    {
        var output = Path.GetTempFileName();
        try
        {
            var clock = Stopwatch.StartNew();
            var memory = await CheckAsync(folder, output, jobs).ConfigureAwait(false);
            var seconds = clock.Elapsed.TotalSeconds;
            if (reports is not null)
                File.Copy(output, Path.Combine(Directory.CreateDirectory(reports).FullName, repository.Folder + ".json"), overwrite: true);
            using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(output).ConfigureAwait(false));
            return Read(repository, json.RootElement, Math.Round(seconds, 1), (int)(memory / 1_000_000));
        }
        finally
        {
            File.Delete(output);
        }
    }

    /// <summary>What differs between two runs, apart from time and memory; empty when nothing does.</summary>
    public static IEnumerable<string> Differences(Recorded? before, Recorded now)
    {
        if (before is null || before.Commit != now.Commit)
        {
            yield return "not recorded before";
            yield break;
        }

        foreach (var rule in before.Findings.Keys.Union(now.Findings.Keys).Order(StringComparer.Ordinal))
            if (before.Findings.GetValueOrDefault(rule) != now.Findings.GetValueOrDefault(rule))
                yield return $"{rule} {before.Findings.GetValueOrDefault(rule)} -> {now.Findings.GetValueOrDefault(rule)}";
        if (before.Fingerprints != now.Fingerprints)
            yield return "other findings than before";
        if (before.Lines != now.Lines)
            yield return $"lines {before.Lines} -> {now.Lines}";
        if (before.Failures != now.Failures || before.BudgetsHit != now.BudgetsHit)
            yield return $"failures {before.Failures} -> {now.Failures}, budgets hit {before.BudgetsHit} -> {now.BudgetsHit}";
    }

    private static async Task<long> CheckAsync(string folder, string output, int jobs)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Cli.dll"), "check", folder, "--no-msbuild", "--language", "en", "--format", "json", "--output", output, "--jobs", $"{jobs}"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (text, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var most = 0L;
        while (!process.WaitForExit(200))
            most = Math.Max(most, PeakOf(process));

        await text.ConfigureAwait(false);
        return new FileInfo(output).Length > 0 ? most : throw new InvalidOperationException($"{folder}: {await errors.ConfigureAwait(false)}");
    }

    /// <summary>How much memory it took so far; nothing when it ended before it could be asked.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static Recorded Read(Repository repository, JsonElement json, double seconds, int megabytes)
    {
        var findings = json.GetProperty("findings").EnumerateArray().ToList();
        var coverage = json.GetProperty("coverage");
        var summary = json.GetProperty("summary");
        var identities = findings.Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("properties").GetProperty("privacy.fingerprint").GetString()} {finding.GetProperty("file").GetString()} {finding.GetProperty("line").GetInt32()}");
        return new(
            repository.Name,
            repository.Commit,
            summary.GetProperty("projects").GetInt32(),
            summary.GetProperty("lines").GetInt32(),
            new(findings.CountBy(finding => finding.GetProperty("rule").GetString()!).ToDictionary(), StringComparer.Ordinal),
            coverage.GetProperty("failures").GetArrayLength(),
            coverage.GetProperty("coarseBodies").GetArrayLength(),
            coverage.GetProperty("projects").EnumerateArray().SelectMany(project => project.GetProperty("missingPackages").EnumerateArray()).Select(name => name.GetString()).Distinct().Count(),
            seconds,
            megabytes,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', identities))))[..16]);
    }
}
