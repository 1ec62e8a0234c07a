using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What a contender took: the least processor time and the medians of the rest.</summary>
internal sealed record RecordedContender(string Name, double Cpu, double Elapsed, double AllocatedGb, double HeapGb);

/// <summary>What the engine did. The same on every machine, but for bodies that threads met at the same time.</summary>
internal sealed record RecordedCounters(long BodiesSeen, long BodiesOpened, long BodiesBound, long Summaries, long Steps, long BudgetsHit)
{
    public static RecordedCounters Of(EngineCounters counters) =>
        new(counters.BodiesSeen, counters.BodiesOpened, counters.BodiesBound, counters.SummariesComputed, counters.StepsTaken, counters.BudgetsHit);
}

/// <summary>From an edit to the findings of the file.</summary>
internal sealed record RecordedTyping(string Name, double Median, double P95);

/// <summary>What it took the whole server to open a folder, in seconds, and what it held then, in megabytes.</summary>
internal sealed record RecordedOpening(double Loaded, double AllFiles, double OpenedFile, long HeapOpened, long HeapTyped, long WorkingSet);

/// <summary>What a command took, or a part of it: by the clock, and of all processors.</summary>
internal sealed record RecordedPart(string Name, double Elapsed, double Cpu);

/// <summary>One run, with the machine as it was. The counters are those of a build, the opening is that of the server.</summary>
internal sealed record RecordedRun(
    string What, string Command, int Projects, int Lines, int Rounds, RecordedCounters? Counters, ImmutableArray<RecordedContender> Contenders, ImmutableArray<RecordedTyping> Typing, RecordedOpening? Opening,
    string Machine, string Load, ImmutableArray<RecordedPart>? Commands = null);

/// <summary>The runs that the page "How fast is it" is made of.</summary>
internal static class RecordedRuns
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Root { get; } = typeof(RecordedRuns).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == "Root").Value!;

    private static string PathOfFile => Path.Combine(Root, "tests", "PrivacyAnalyzers.Benchmarks", "recorded.json");

    /// <summary>The machine, in words that tell nothing of its owner.</summary>
    public static string Machine => $"{Environment.ProcessorCount} processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_000_000_000} GB, {RuntimeInformation.OSArchitecture}, {(OperatingSystem.IsLinux() ? "Linux" : RuntimeInformation.OSDescription)}, .NET {Environment.Version}";

    public static ImmutableArray<RecordedRun> All() => File.Exists(PathOfFile) ? [.. JsonSerializer.Deserialize<RecordedRun[]>(File.ReadAllText(PathOfFile), Json)!] : [];

    /// <summary>Keeps <paramref name="run"/> in the place of an earlier one of the same name.</summary>
    public static void Save(RecordedRun run) =>
        File.WriteAllText(PathOfFile, JsonSerializer.Serialize(All().Where(other => other.What != run.What).Append(run).OrderBy(one => one.What, StringComparer.Ordinal), Json) + "\n");
}
