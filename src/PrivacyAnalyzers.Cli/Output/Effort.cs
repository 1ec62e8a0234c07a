using System;
using System.Diagnostics;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>What a piece of work took.</summary>
/// <param name="Elapsed">By the clock.</param>
/// <param name="Processor">Of the processors, by all threads of this process; the build that is asked for the projects is another process.</param>
internal readonly record struct Effort(TimeSpan Elapsed, TimeSpan Processor)
{
    /// <summary>A point in time to measure from.</summary>
    public static Effort Now => new(Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime);

    /// <summary>What was taken since <paramref name="start"/>.</summary>
    public static Effort Since(Effort start)
    {
        var now = Now;
        return new(now.Elapsed - start.Elapsed, now.Processor - start.Processor);
    }
}
