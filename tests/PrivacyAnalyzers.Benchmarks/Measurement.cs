using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>What each contender took, run by run.</summary>
internal sealed class Measurement
{
    private readonly Dictionary<string, List<Run>> _runs = [];

    /// <summary>Measures one run: the processor time of the whole process, what it allocated, and the most that its heap held.</summary>
    public async Task MeasureAsync(string name, Func<Task> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var (cpu, allocated) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var clock = Stopwatch.StartNew();
        using var heap = new HeapWatch();
        await run();
        var elapsed = clock.Elapsed;
        using var process = Process.GetCurrentProcess();
        if (!_runs.TryGetValue(name, out var runs))
            _runs.Add(name, runs = []);
        runs.Add(new((process.TotalProcessorTime - cpu).TotalSeconds, elapsed.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, heap.Peak));
    }

    /// <summary>The least processor time of a contender: what is above it was the machine's doing.</summary>
    public double Least(string name) => _runs[name].Min(run => run.Cpu);

    public double Median(string name) => Middle(_runs[name].Select(run => run.Cpu));

    public double MedianElapsed(string name) => Middle(_runs[name].Select(run => run.Elapsed));

    public double MedianAllocated(string name) => Middle(_runs[name].Select(run => (double)run.Allocated));

    /// <summary>The most that the heap held at once.</summary>
    public double MedianHeap(string name) => Middle(_runs[name].Select(run => (double)run.Heap));

    /// <summary>What the page keeps of a contender.</summary>
    public RecordedContender Record(string name) => new(
        name, Math.Round(Least(name), 2), Math.Round(MedianElapsed(name), 2), Math.Round(MedianAllocated(name) / 1e9, 3), Math.Round(MedianHeap(name) / 1e9, 3));

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }

    private sealed record Run(double Cpu, double Elapsed, long Allocated, long Heap);
}
