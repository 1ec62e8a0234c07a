using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Flow;

/// <summary>Collects what arrives at sinks; paused while states are still on their way to the fix-point.</summary>
internal sealed class HitRecorder
{
    private readonly List<SinkHit> _hits = [];
    private int _pauses;

    public bool IsRecording => _pauses == 0;

    public void Add(SinkHit hit)
    {
        if (IsRecording)
            _hits.Add(hit);
    }

    public IDisposable Pause()
    {
        _pauses++;
        return new Resumption(this);
    }

    /// <summary>The hits in the order of the code.</summary>
    public ImmutableArray<SinkHit> ToImmutable() =>
        _hits.OrderBy(hit => hit.Site.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(hit => hit.Site.SpanStart).ToImmutableArray();

    private sealed class Resumption(HitRecorder recorder) : IDisposable
    {
        public void Dispose() => recorder._pauses--;
    }
}
