using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrivacyAnalyzers.RealWorld;

/// <summary>A public repository at one commit.</summary>
internal sealed record Repository(string Name, string Commit)
{
    /// <summary>The folder that a checkout has when nobody gives it another name.</summary>
    public string Folder => Name[(Name.IndexOf('/') + 1)..];
}

/// <summary>What an analysis of one repository came to. Time and memory are of the machine that recorded them; all else is of the code.</summary>
internal sealed record Recorded(
    string Name, string Commit, int Projects, int Lines, SortedDictionary<string, int> Findings, int Failures, int BudgetsHit, int MissingPackages, double Seconds, int Megabytes, string Fingerprints);

/// <summary>What became of every repair that was offered in one repository.</summary>
internal sealed record FixRecord(string Name, string Commit, int Findings, int Repairable, SortedDictionary<string, FixCount> Fixes, ImmutableArray<string> Wrong);

/// <summary>How often a repair was made, and how often the code compiled as before and the finding was gone.</summary>
internal sealed record FixCount(int Made, int Held);

/// <summary>A finding that somebody read in its source.</summary>
internal sealed record Read(string Repository, string Commit, string Fingerprint, string Rule, string Verdict, string Why);

/// <summary>The files beside this program.</summary>
internal static class Records
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Root { get; } = typeof(Records).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == "Root").Value!;

    public static ImmutableArray<Repository> Repositories() => Load<Repository>("repositories.json");

    public static ImmutableArray<Recorded> Runs() => Load<Recorded>("recorded.json");

    public static ImmutableArray<FixRecord> Fixes() => Load<FixRecord>("fixes.json");

    public static void Save(IEnumerable<Recorded> runs) => Save("recorded.json", runs.OrderBy(run => run.Name, StringComparer.OrdinalIgnoreCase));

    public static void Save(IEnumerable<FixRecord> fixes) => Save("fixes.json", fixes.OrderBy(run => run.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The findings that were read: a line each, of repository, commit, fingerprint, rule, verdict and reason.</summary>
    public static ImmutableArray<Read> Readings() =>
    [
        .. File.ReadLines(PathOf("triage.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(cells => new Read(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])),
    ];

    private static ImmutableArray<T> Load<T>(string file) =>
        File.Exists(PathOf(file)) ? [.. JsonSerializer.Deserialize<T[]>(File.ReadAllText(PathOf(file)), Json)!] : [];

    private static void Save<T>(string file, IEnumerable<T> items) => File.WriteAllText(PathOf(file), JsonSerializer.Serialize(items, Json) + "\n");

    private static string PathOf(string file) => Path.Combine(Root, "eng", "realworld", file);
}
