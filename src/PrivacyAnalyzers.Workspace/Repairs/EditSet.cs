using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Edits of files that were planned on the same state of them and can be made together.</summary>
internal sealed class EditSet
{
    private readonly Dictionary<string, List<TextChange>> _changes = new(PathComparer.Instance);

    /// <summary>The files that change.</summary>
    public IReadOnlyCollection<string> Paths => _changes.Keys;

    /// <summary>
    /// Adds one repair's edits as a whole. False when one of them touches what another repair changes: it was planned on code that is
    /// no longer there. The same edit twice is one, such as a condition that serves two sends.
    /// </summary>
    public bool TryAdd(IReadOnlyCollection<(string Path, IReadOnlyList<TextChange> Changes)> edits)
    {
        if (edits.Any(edit => _changes.TryGetValue(edit.Path, out var known) && edit.Changes.Any(change => known.Any(other => Collide(change, other)))))
            return false;
        foreach (var (path, changes) in edits)
        {
            if (!_changes.TryGetValue(path, out var known))
                _changes.Add(path, known = []);
            known.AddRange(changes.Except(known));
        }

        return true;
    }

    /// <summary>The text of a file with its edits.</summary>
    public SourceText Apply(string path, SourceText text) => text.WithChanges(_changes[path].OrderBy(change => change.Span.Start));

    private static bool Collide(TextChange one, TextChange other) => one != other && one.Span.IntersectsWith(other.Span);
}
