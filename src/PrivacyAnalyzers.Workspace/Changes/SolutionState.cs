using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>One state of the code that is compared with another one: its files taken apart, each once.</summary>
internal sealed class SolutionState(Solution solution)
{
    private readonly Dictionary<string, Dictionary<string, CodeUnit>?> _units = new(PathComparer.Instance);

    /// <summary>Each file once, whatever the number of projects that compile it.</summary>
    public IEnumerable<Document> Documents =>
        solution.Projects.SelectMany(project => project.Documents).DistinctBy(document => document.FilePath, PathComparer.Instance);

    /// <summary>The pieces of the file at <paramref name="path"/> by their keys; null when there is no such file.</summary>
    public async Task<Dictionary<string, CodeUnit>?> UnitsAsync(string path, CancellationToken cancellationToken)
    {
        if (_units.TryGetValue(path, out var known))
            return known;
        return _units[path] = DocumentsAt(path).FirstOrDefault() is { } document && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            ? CodeUnit.In(root).ToDictionary(unit => unit.Key, StringComparer.Ordinal)
            : null;
    }

    /// <summary>The file at <paramref name="path"/>, in every project that compiles it.</summary>
    public IEnumerable<Document> DocumentsAt(string path) => solution.GetDocumentIdsWithFilePath(path).Select(solution.GetDocument).OfType<Document>();
}
