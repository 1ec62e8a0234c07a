using System.Collections.Concurrent;
using System.Collections.Generic;
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
                foreach (var next in node.Run.Here.Keys)
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

    /// <summary>The code that <paramref name="code"/> runs on its way to a sink, once it was asked whether it leads to one; null when a sink stands in it.</summary>
    public CodeRun? RunBy(SyntaxNode code) => _nodes.TryGetValue(code, out var node) && !node.IsDirect ? node.Run : null;

    /// <summary>Binds the names in a declaration that may lead on, until one of them is a sink's.</summary>
    private bool IsDirect(SyntaxNode declaration, CodeRun run, CancellationToken cancellation)
    {
        var tree = declaration.SyntaxTree;
        var text = tree.GetText(cancellation).ToString();
        var page = PageText.Of(tree, text);
        var root = tree.GetRoot(cancellation);
        var isBases = declaration is TypeDeclarationSyntax;
        if (declaration is ConstructorDeclarationSyntax { Initializer: { } initializer } && _meaning.IsSink(initializer, run, cancellation))
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
                var mayBeTold = page?.HasOnPage(scanner.Start) != false;
                if ((isLeading || (mayBeSink && mayBeTold)) && _meaning.IsSink(root.FindToken(scanner.Start), isLeading ? run : null, cancellation) && mayBeTold)
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
        private CodeRun? _run;

        // Written by several threads, all with the same answer.
        public volatile Verdict Verdict;

        /// <summary>Whether a sink stands in the code itself; known once it was looked at.</summary>
        public volatile bool IsDirect;

        /// <summary>The code that it runs and that may lead on, as far as it was looked for; known once it was looked at.</summary>
        public CodeRun Run => _run!;

        public void Look(LeadGraph graph, CancellationToken cancellation)
        {
            if (Volatile.Read(ref _run) is not null)
                return;
            var run = new CodeRun();
            IsDirect = graph.IsDirect(declaration, run, cancellation);
            if (IsDirect || run.Far.Count > 0)
                Verdict = Verdict.Leads;
            Volatile.Write(ref _run, run);
        }
    }
}
