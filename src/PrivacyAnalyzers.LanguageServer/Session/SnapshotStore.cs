using System;
using System.Threading;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Holds the current snapshot. Whoever computes takes it once and works on that; whoever changes replaces it.</summary>
internal sealed class SnapshotStore
{
    private readonly Lock _change = new();

    // Made on first use: the compiler's assemblies need not be loaded to answer "initialize".
    private Snapshot? _current;

    /// <summary>The snapshot now.</summary>
    public Snapshot Current
    {
        get
        {
            lock (_change)
                return _current ??= Snapshot.Empty();
        }
    }

    /// <summary>Replaces the snapshot by what <paramref name="change"/> makes of it.</summary>
    public Snapshot Update(Func<Snapshot, Snapshot> change)
    {
        lock (_change)
            return _current = change(_current ?? Snapshot.Empty());
    }
}
