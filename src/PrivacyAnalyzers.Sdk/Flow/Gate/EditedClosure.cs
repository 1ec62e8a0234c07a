using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// The code that leads to a sink after bodies were edited: what led to one before, and what does so now besides. It may hold code that
/// no longer leads anywhere, which costs a needless look and saves going over all names of the project.
/// </summary>
internal sealed class EditedClosure : INameClosure
{
    private readonly INameClosure _start;
    private readonly IReadOnlyCollection<TreeNames> _edited;
    private readonly IEnumerable<TreeNames> _all;
    private readonly HashSet<NamedCode> _open = [];
    private readonly HashSet<int> _spread = [];
    private readonly HashSet<int> _withoutInput = [];
    private readonly Queue<int> _pending = new();
    private bool _isEverythingOpen;

    /// <summary>Goes on from the closure of the compilation before the edits.</summary>
    /// <param name="start">What led to a sink there.</param>
    /// <param name="edited">The names in the files that were edited.</param>
    /// <param name="all">The names in all files; gone over only when code leads to a sink that did not before.</param>
    /// <param name="leading">The names that lead to a sink in other projects now.</param>
    public EditedClosure(INameClosure start, IReadOnlyCollection<TreeNames> edited, IEnumerable<TreeNames> all, IEnumerable<int> leading)
    {
        _start = start;
        _edited = edited;
        _all = all;
        foreach (var name in leading)
            Spread(name);
        foreach (var names in edited)
            OpenWhatLeads(names, code => code.MentionsSink || code.Mentions.Any(start.IsLeading));
        while (_pending.Count > 0)
        {
            var name = _pending.Dequeue();
            foreach (var names in _all)
                OpenWhatLeads(names, code => System.Array.BinarySearch(code.Mentions, name) >= 0);
        }
    }

    public IEnumerable<int> Leading => _start.Leading.Concat(_spread);

    public IEnumerable<int> LeadingWithoutInput => _start.LeadingWithoutInput.Concat(_withoutInput);

    public bool IsLeading(int name) => _start.IsLeading(name) || _spread.Contains(name);

    public bool MattersToCallers(NamedCode code) => _start.MattersToCallers(code);

    public bool IsOpen(NamedCode code) => _isEverythingOpen || _open.Contains(code) || _start.IsOpen(code);

    private void OpenWhatLeads(TreeNames names, System.Func<NamedCode, bool> leads)
    {
        foreach (var code in names.Bodies.Concat(names.Others))
        {
            if (IsOpen(code) || !leads(code))
                continue;
            _open.Add(code);
            if (!MattersToCallers(code))
            {
                _withoutInput.Add(code.Name);
                continue;
            }

            // What is run where its name does not stand may be run anywhere.
            _isEverythingOpen |= code is { Kind: CodeKind.Implicit or CodeKind.Adder, HandsOn: true };
            foreach (var name in NameClosure.NamesRunning(code))
                Spread(name);
        }
    }

    private void Spread(int name)
    {
        if (_start.IsLeading(name) || !_spread.Add(name))
            return;
        _pending.Enqueue(name);
        foreach (var sender in NameClosure.NamesSendingTo(name))
            Spread(sender);
    }
}
