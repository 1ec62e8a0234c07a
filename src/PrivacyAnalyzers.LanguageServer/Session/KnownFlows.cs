using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Where personal data leaves, in the files that were looked at so far, as they were when they were last looked at.</summary>
internal sealed class KnownFlows
{
    private readonly ConcurrentDictionary<string, ImmutableArray<DataFlow>> _byFile = new();

    /// <summary>The flows of the file at <paramref name="path"/> now.</summary>
    public void Set(string path, ImmutableArray<DataFlow> flows)
    {
        if (flows.IsEmpty)
            _byFile.TryRemove(path, out _);
        else
            _byFile[path] = flows;
    }

    /// <summary>The flows of what was read from the member or type with this documentation id, by file and line.</summary>
    public IEnumerable<DataFlow> From(string sourceId) => _byFile
        .OrderBy(file => file.Key, System.StringComparer.Ordinal)
        .SelectMany(file => file.Value.Where(flow => flow.SourceId == sourceId));
}
