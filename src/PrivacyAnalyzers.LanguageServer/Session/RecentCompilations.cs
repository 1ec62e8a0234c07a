using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>
/// Holds the last state of the projects somebody works in, so that the analysis of the next one can go on from it: nobody else may
/// hold it between two keystrokes.
/// </summary>
internal sealed class RecentCompilations
{
    private const int Most = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<(ProjectId Project, Compilation Compilation)> _recent = [];

    /// <summary>The project was looked at in this state.</summary>
    public void Hold(ProjectId project, Compilation compilation)
    {
        lock (_lock)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
                if (node.Value.Project == project)
                {
                    _recent.Remove(node);
                    break;
                }

            _recent.AddFirst((project, compilation));
            if (_recent.Count > Most)
                _recent.RemoveLast();
        }
    }
}
