using System.Collections.Concurrent;
using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>Which names a sink may have; each name is asked about once.</summary>
internal sealed class SinkNames(BoundCatalog catalog)
{
    private readonly ConcurrentDictionary<ulong, SinkUse> _answers = new();

    /// <summary>How the word that <paramref name="scanner"/> is at would have to be used to mean a sink.</summary>
    public SinkUse Of(in IdentifierScanner scanner) => _answers.TryGetValue(scanner.Hash, out var known) ? known : Ask(scanner.Hash, scanner.Name);

    /// <summary>Whether <c>new(…)</c>, which names no type, may make a sink.</summary>
    public bool HaveConstructors { get; } = catalog.HasConstructors;

    private SinkUse Ask(ulong hash, string name)
    {
        var answer = catalog.UseOf(name);
        _answers.TryAdd(hash, answer);
        return answer;
    }
}
