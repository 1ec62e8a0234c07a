using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Fuzz;

/// <summary>A run over many inputs, and what it came to.</summary>
/// <param name="inputs">Makes the inputs.</param>
/// <param name="budget">How much processor time an input may take.</param>
internal sealed class Campaign(Inputs inputs, TimeSpan budget)
{
    private readonly SortedDictionary<string, List<int>> _failures = new(StringComparer.Ordinal);

    public int Done { get; private set; }

    public long Findings { get; private set; }

    public long Fixes { get; private set; }

    public long BudgetsHit { get; private set; }

    /// <summary>The most processor time that an input took, and its number.</summary>
    public (TimeSpan Time, int Number) Slowest { get; private set; }

    /// <summary>The kinds of what must not happen, each with the inputs at which it did.</summary>
    public IReadOnlyDictionary<string, List<int>> Failures => _failures;

    /// <summary>Runs the inputs of the numbers from <paramref name="first"/> on; <paramref name="onFailure"/> is told of each that fails.</summary>
    public async Task RunAsync(int first, int count, Func<Input, string, Task>? onFailure = null, Action<int>? onProgress = null)
    {
        using var process = Process.GetCurrentProcess();
        for (var number = first; number < first + count; number++)
        {
            var input = inputs.Make(number);
            process.Refresh();
            var before = process.TotalProcessorTime;
            using var stop = new CancellationTokenSource();
            using var watch = new Timer(_ => StopLate(process, before, stop), null, budget, budget);
            var outcome = await Trial.RunAsync(input, stop.Token).ConfigureAwait(false);
            process.Refresh();
            var took = process.TotalProcessorTime - before;
            if (took > Slowest.Time)
                Slowest = (took, number);
            (Done, Findings, Fixes, BudgetsHit) = (Done + 1, Findings + outcome.Findings, Fixes + outcome.Fixes, BudgetsHit + outcome.BudgetsHit);
            foreach (var failure in outcome.Failures.Distinct())
            {
                if (!_failures.TryGetValue(failure, out var numbers))
                    _failures.Add(failure, numbers = []);
                numbers.Add(number);
                if (onFailure is not null)
                    await onFailure(input, failure).ConfigureAwait(false);
            }

            onProgress?.Invoke(Done);
        }
    }

    /// <summary>The figures, for people.</summary>
    public void Write(TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Done} inputs, {Findings} findings, {Fixes} repairs made, {BudgetsHit} budgets hit, slowest {Slowest.Time.TotalSeconds:0.0} s of processor time (#{Slowest.Number}), failures {_failures.Values.Sum(numbers => numbers.Count)} of {_failures.Count} kinds"));

    // By processor time, so that a busy machine does not look like a hang.
    private void StopLate(Process process, TimeSpan before, CancellationTokenSource stop)
    {
        process.Refresh();
        if (process.TotalProcessorTime - before > budget)
            stop.Cancel();
    }
}
