using System;
using System.Threading;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Looks at the heap every few milliseconds, and keeps the most that it held.</summary>
internal sealed class HeapWatch : IDisposable
{
    private readonly Timer _timer;
    private long _peak;

    public HeapWatch() => _timer = new(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));

    public long Peak => Interlocked.Read(ref _peak);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var held = GC.GetTotalMemory(forceFullCollection: false);
        for (var before = Peak; held > before && Interlocked.CompareExchange(ref _peak, held, before) != before; before = Peak)
        {
        }
    }
}
