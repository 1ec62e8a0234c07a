using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Tells how long the current thread has worked. Rules and compiler take turns on more threads than there are processors; by the clock on the wall
/// each of them would also be charged for what it waited.
/// </summary>
internal static class WorkClock
{
    // The numbers by which the systems' headers call the processor time of a thread.
    private const int OnLinux = 3;
    private const int OnMac = 16;

    private static readonly Func<TimeSpan> Read = OperatingSystem.IsLinux() ? () => OfThread(OnLinux) : OperatingSystem.IsMacOS() ? () => OfThread(OnMac) : Elapsed;

    /// <summary>The ticks of a <see cref="TimeSpan"/> that the current thread has worked; on systems that do not tell, those that went by.</summary>
    public static long Now() => Read().Ticks;

    private static TimeSpan OfThread(int clock) => ClockGetTime(clock, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick) : TimeSpan.Zero;

    private static TimeSpan Elapsed() => Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out TimeOfDay time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeOfDay
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
