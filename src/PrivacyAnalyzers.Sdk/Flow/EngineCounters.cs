using System.Threading;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What the engine has done so far. The numbers depend on the code alone and not on the machine, so that a change for the worse
/// can be seen where a clock would only guess.
/// </summary>
public sealed class EngineCounters
{
    private long _filesRead;
    private long _bodiesSeen;
    private long _bodiesOpened;
    private long _bodiesEntered;
    private long _bodiesBound;
    private long _graphsBuilt;
    private long _summariesComputed;
    private long _stepsTaken;
    private long _budgetsHit;

    /// <summary>Files whose names were read.</summary>
    public long FilesRead => Interlocked.Read(ref _filesRead);

    /// <summary>Bodies in the files that were checked.</summary>
    public long BodiesSeen => Interlocked.Read(ref _bodiesSeen);

    /// <summary>Bodies that were looked at because of the names in them.</summary>
    public long BodiesOpened => Interlocked.Read(ref _bodiesOpened);

    /// <summary>Bodies that were passed by because of the names in them.</summary>
    public long BodiesPassedBy => BodiesSeen - BodiesOpened;

    /// <summary>Bodies of these in which a name stands for a sink or for what leads to one.</summary>
    public long BodiesEntered => Interlocked.Read(ref _bodiesEntered);

    /// <summary>Bodies that the compiler was asked to bind, those that others call included.</summary>
    public long BodiesBound => Interlocked.Read(ref _bodiesBound);

    /// <summary>Control-flow graphs that were built of whole bodies.</summary>
    public long GraphsBuilt => Interlocked.Read(ref _graphsBuilt);

    /// <summary>Summaries that were computed, repetitions for methods that call each other included.</summary>
    public long SummariesComputed => Interlocked.Read(ref _summariesComputed);

    /// <summary>Operations that were evaluated.</summary>
    public long StepsTaken => Interlocked.Read(ref _stepsTaken);

    /// <summary>Bodies whose result is coarser than it could be, because a budget was used up.</summary>
    public long BudgetsHit => Interlocked.Read(ref _budgetsHit);

    internal void FileRead() => Interlocked.Increment(ref _filesRead);

    internal void FileChecked(int bodies, int opened)
    {
        Interlocked.Add(ref _bodiesSeen, bodies);
        Interlocked.Add(ref _bodiesOpened, opened);
    }

    internal void BodyEntered() => Interlocked.Increment(ref _bodiesEntered);

    internal void BodyBound() => Interlocked.Increment(ref _bodiesBound);

    internal void GraphBuilt() => Interlocked.Increment(ref _graphsBuilt);

    internal void SummaryComputed(int steps, bool isComplete)
    {
        Interlocked.Increment(ref _summariesComputed);
        Interlocked.Add(ref _stepsTaken, steps);
        if (!isComplete)
            Interlocked.Increment(ref _budgetsHit);
    }
}
