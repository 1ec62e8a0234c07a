using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Which code really leads to a sink. Names open far more than that (<c>Add</c>, <c>Write</c>, <c>Id</c>), so the few names that opened a
/// piece of code are bound, and nothing else in it: to a sink, or to code that is asked in its turn. Asked on demand, each piece
/// of code once.
/// </summary>
internal sealed class LeadGraph(PrivacyModel model, NameClosure closure, SinkNames sinks)
{
    private readonly NameMeaning _meaning = new(model, closure);
    private readonly ConcurrentDictionary<SyntaxNode, Node> _nodes = new();

    /// <summary>Whether <paramref name="code"/> reaches a sink, by itself or through what it runs.</summary>
    public bool Leads(SyntaxNode code, CancellationToken cancellation)
    {
        var reachedFrom = new Dictionary<Node, Node?>();
        var pending = new Queue<Node>();
        Reach(code, null);
        while (pending.Count > 0)
        {
            var node = pending.Dequeue();
            if (node.Verdict == Verdict.Unknown)
                node.Look(this, cancellation);
            if (node.Verdict == Verdict.Leads)
            {
                for (var at = node; at is not null; at = reachedFrom[at])
                    at.Verdict = Verdict.Leads;
                return true;
            }

            if (node.Verdict == Verdict.Unknown)
                foreach (var next in node.Next)
                    Reach(next, node);
        }

        // From here no sink is reached, so from none of these.
        foreach (var node in reachedFrom.Keys)
            node.Verdict = Verdict.LeadsNowhere;
        return false;

        void Reach(SyntaxNode next, Node? from)
        {
            var node = _nodes.GetOrAdd(next, declaration => new Node(declaration));
            if (reachedFrom.ContainsKey(node))
                return;
            reachedFrom.Add(node, from);
            pending.Enqueue(node);
        }
    }

    /// <summary>Binds the names in a declaration that may lead on, until one of them is a sink's.</summary>
    private bool IsDirect(SyntaxNode declaration, HashSet<SyntaxNode> next, CancellationToken cancellation)
    {
        var tree = declaration.SyntaxTree;
        var text = tree.GetText(cancellation).ToString();
        var root = tree.GetRoot(cancellation);
        var isBases = declaration is TypeDeclarationSyntax;
        if (declaration is ConstructorDeclarationSyntax { Initializer: { } initializer } && _meaning.IsSink(initializer, next, cancellation))
            return true;
        foreach (var span in CodeSpans.Of(declaration))
        {
            var scanner = new IdentifierScanner(text, span.Start, span.End);
            while (scanner.MoveNext())
            {
                var isLeading = closure.IsLeading(NameHash.Short(scanner.Hash))
                    || ((isBases || NameUse.IsTypeMade(text, span.Start, scanner.Start)) && closure.IsLeading(NameHash.Short(NameHash.Made(scanner.Hash))));
                var isNew = scanner.Hash == NameHash.NewKeyword && NameUse.IsMade(text, scanner.End, span.End);
                var mayBeSink = isNew
                    ? sinks.HaveConstructors && NameUse.IsMadeOfData(text, scanner.End, span.End)
                    : NameUse.IsSink(sinks.Of(scanner), text, scanner.End, span.End, isBases);
                isLeading |= isNew && closure.IsLeading(NameHash.Short(NameHash.UnnamedConstructor));
                if ((isLeading || mayBeSink) && _meaning.IsSink(root.FindToken(scanner.Start), isLeading ? next : null, cancellation))
                    return true;
            }
        }

        return !closure.RunWithoutName.IsEmpty && _meaning.RunsWithoutName(declaration, cancellation);
    }

    private enum Verdict
    {
        Unknown,
        Leads,
        LeadsNowhere,
    }

    private sealed class Node(SyntaxNode declaration)
    {
        private SyntaxNode[]? _next;

        // Written by several threads, all with the same answer.
        public volatile Verdict Verdict;

        /// <summary>The code that it runs and that may lead on; known once it was looked at.</summary>
        public IReadOnlyList<SyntaxNode> Next => _next!;

        public void Look(LeadGraph graph, CancellationToken cancellation)
        {
            if (Volatile.Read(ref _next) is not null)
                return;
            var next = new HashSet<SyntaxNode>();
            if (graph.IsDirect(declaration, next, cancellation))
                Verdict = Verdict.Leads;
            Volatile.Write(ref _next, next.ToArray());
        }
    }
}
