using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Runs the command line as users do, each time in a new process, next to <c>dotnet build</c> of the same code.</summary>
internal static partial class WholeCheck
{
    private static readonly string Tool = Path.Combine(RecordedRuns.Root, "src", "PrivacyAnalyzers.Cli", "bin", "Release", "net10.0", "PrivacyAnalyzers.Cli.dll");

    /// <summary>The parts of a check, and the whole of it, of a check of the last commit, and of a build; null when a build or a check ended badly.</summary>
    public static async Task<(int Projects, int Lines, ImmutableArray<RecordedPart> Parts)?> MeasureAsync(string path, int rounds)
    {
        var code = Path.GetFullPath(path);
        var folder = Directory.Exists(code) ? code : Path.GetDirectoryName(code)!;
        // Nobody's server or node may have done part of the work before.
        var build = $"dotnet build \"{code}\" --no-restore --no-incremental -v q -p:UseSharedCompilation=false -nodeReuse:false -p:RunAnalyzers=false";
        var check = $"dotnet \"{Tool}\" check \"{code}\" --no-restore --fail-on none --allow-incomplete --verbosity detailed --language en";
        var parts = new List<RecordedPart>();
        var (projects, lines) = (0, 0);
        foreach (var (name, command, isCheck) in new[] { ("dotnet build", build, false), ("check", check, true), ("check --since HEAD~1", check + " --since HEAD~1", true) })
        {
            if (name.Contains("HEAD", StringComparison.Ordinal) && await RunAsync(folder, "git rev-parse HEAD~1") is not { ExitCode: 0 })
                continue;
            var best = default(Ended);
            for (var round = 0; round < rounds; round++)
            {
                var ended = await RunAsync(folder, command);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {ended.Elapsed:0.0} s, {ended.Cpu:0.0} s of the processors; load {Report.Load()}"));
                if (ended.ExitCode != 0)
                {
                    Console.Error.WriteLine(ended.Output);
                    return null;
                }

                best = best is null || ended.Cpu < best.Cpu ? ended : best;
            }

            parts.Add(new(name, best!.Elapsed, Math.Round(best.Cpu, 3)));
            if (!isCheck)
                continue;
            parts.AddRange(Row().Matches(best.Output).Select(row => new RecordedPart($"{name}: {row.Groups[1].Value}", Number(row.Groups[2].Value), Number(row.Groups[3].Value))));
            if (lines == 0 && Analysed().Match(best.Output) is { Success: true } told)
                (projects, lines) = ((int)Number(told.Groups[1].Value), (int)Number(told.Groups[2].Value));
        }

        return (projects, lines, [.. parts]);
    }

    private sealed record Ended(int ExitCode, string Output, double Elapsed, double Cpu);

    /// <summary>Runs a command in a shell, which alone can tell what its children and their children took of the processors.</summary>
    private static async Task<Ended> RunAsync(string folder, string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"TIMEFORMAT='took %R %U %S'; time {command}"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var told = await error;
        var took = Took().Match(told);
        return new(process.ExitCode, await output + told, Number(took.Groups[1].Value), Number(took.Groups[2].Value) + Number(took.Groups[3].Value));
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^took ([\d.]+) ([\d.]+) ([\d.]+)", RegexOptions.Multiline)]
    private static partial Regex Took();

    [GeneratedRegex(@"^(load|compile|analyse|report) +([\d.,]+) s +([\d.,]+) s\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"Analysed: ([\d,]+) project\(s\), [\d,]+ file\(s\), ([\d,]+) line")]
    private static partial Regex Analysed();
}
