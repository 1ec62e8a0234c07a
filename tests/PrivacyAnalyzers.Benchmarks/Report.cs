using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>The table that a run ends with.</summary>
internal static class Report
{
    /// <summary>Prints one line a contender, each beside compiling without analyzers and beside the analyzer that does nothing.</summary>
    public static void Write(TextWriter output, Measurement measured, IReadOnlyList<string> names, string plain, string empty)
    {
        output.WriteLine($"{"",-22}{"CPU s min",10}{"median",9}{"x plain",9}{"x empty",9}{"median",8}{"wall s",8}{"alloc GB",10}{"x empty",9}{"heap GB",9}{"x empty",9}");
        foreach (var name in names)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-22}{measured.Least(name),10:0.00}{measured.Median(name),9:0.00}{measured.Least(name) / measured.Least(plain),9:0.000}{measured.Least(name) / measured.Least(empty),9:0.000}{measured.Median(name) / measured.Median(empty),8:0.000}{measured.MedianElapsed(name),8:0.0}{measured.MedianAllocated(name) / 1e9,10:0.00}{measured.MedianAllocated(name) / measured.MedianAllocated(empty),9:0.000}{measured.MedianHeap(name) / 1e9,9:0.00}{measured.MedianHeap(name) / measured.MedianHeap(empty),9:0.000}"));
        output.WriteLine($"load of the machine: {Load()}");
    }

    /// <summary>Prints what the engine did in one run.</summary>
    public static void Write(TextWriter output, EngineCounters counters)
    {
        output.WriteLine($"files read {counters.FilesRead}, bodies seen {counters.BodiesSeen}, opened {counters.BodiesOpened}, passed by {counters.BodiesPassedBy}, entered {counters.BodiesEntered}");
        output.WriteLine($"bound {counters.BodiesBound}, graphs {counters.GraphsBuilt}, summaries {counters.SummariesComputed}, steps {counters.StepsTaken}, budgets hit {counters.BudgetsHit}");
    }

    /// <summary>Prints how long it took from edits to findings, beside the compiler's driver with an analyzer that does nothing, which comes last.</summary>
    public static void Write(TextWriter output, string place, params (string Name, IReadOnlyList<double> Milliseconds)[] contenders)
    {
        output.WriteLine($"typing in {place}");
        output.WriteLine($"{"",-22}{"p50 ms",10}{"p95 ms",10}{"x last",9}");
        foreach (var (name, times) in contenders)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22}{At(times, 0.5),10:0.0}{At(times, 0.95),10:0.0}{At(times, 0.5) / At(contenders[^1].Milliseconds, 0.5),9:0.000}"));
        output.WriteLine($"load of the machine: {Load()}");
    }

    /// <summary>The same, to be kept.</summary>
    public static ImmutableArray<RecordedTyping> Recorded(IEnumerable<(string Name, IReadOnlyList<double> Milliseconds)> contenders) =>
        [.. contenders.Select(one => new RecordedTyping(one.Name, At(one.Milliseconds, 0.5), At(one.Milliseconds, 0.95)))];

    /// <summary>The time that this share of the edits took at most.</summary>
    public static double At(IReadOnlyList<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));

    /// <summary>How busy the machine is, where the system says so.</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";
}
