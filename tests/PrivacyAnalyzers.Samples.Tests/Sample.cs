using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Samples.Tests;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record Ended(int ExitCode, string Output, string Errors);

/// <summary>A sample and what the command line says of it.</summary>
internal sealed partial class Sample(string name)
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Told("Root");

    private string Folder { get; } = Path.Combine(Root, "samples", name);

    public Task<Ended> BuildAsync() => BuildAsync("-warnaserror");

    public Task<Ended> BuildAsync(params string[] options) => RunAsync(Folder, ["build", "-v", "quiet", "-nologo", "-tl:off", .. options]);

    public Task<Ended> CheckAsync(params string[] options) => RunAsync(Folder, [Told("CommandLine"), "check", .. options]);

    /// <summary>Runs the command line in a folder.</summary>
    public static Task<Ended> CommandAsync(string folder, params string[] arguments) => RunAsync(folder, [Told("CommandLine"), .. arguments]);

    /// <summary>Runs the SDK in a folder.</summary>
    public static Task<Ended> SdkAsync(string folder, params string[] arguments) => RunAsync(folder, arguments);

    /// <summary>The same from where the README says, with the path that it gives.</summary>
    public Task<Ended> CheckFromRootAsync(params string[] options) => RunAsync(Root, [Told("CommandLine"), "check", "samples/" + name, .. options]);

    /// <summary>The findings, each as <c>file(line): id</c>, in order.</summary>
    public static IReadOnlyList<string> Findings(Ended check)
    {
        using var report = JsonDocument.Parse(check.Output);
        return
        [
            .. report.RootElement.GetProperty("findings").EnumerateArray()
                .Select(finding => Shown(finding.GetProperty("file").GetString()!, finding.GetProperty("line").GetInt32(), finding.GetProperty("rule").GetString()!))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Why not all of it was analysed; empty when it was.</summary>
    public static IReadOnlyList<string> Gaps(Ended check)
    {
        using var report = JsonDocument.Parse(check.Output);
        var coverage = report.RootElement.GetProperty("coverage");
        return coverage.GetProperty("complete").GetBoolean() ? [] : [coverage.GetRawText()];
    }

    /// <summary>The findings that comments in the sample mark, in the same form.</summary>
    public IReadOnlyList<string> Expected() =>
    [
        .. (from file in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(Folder, file).Replace('\\', '/')
            where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
            from line in File.ReadAllLines(file).Index()
            from id in Marks(line.Item)
            select Shown(path, line.Index + 1, id))
            .Order(StringComparer.Ordinal),
    ];

    private static string Shown(string file, int line, string id) => $"{file}({line}): {id}";

    private static string[] Marks(string line) =>
        Mark().Match(line) is { Success: true } mark ? mark.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries) : [];

    private static async Task<Ended> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(inherited);

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Ended(process.ExitCode, await output, await errors);
    }

    private static string Told(string key) =>
        typeof(Sample).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == key).Value!;

    [GeneratedRegex("// expect: (.*)$")]
    private static partial Regex Mark();
}
