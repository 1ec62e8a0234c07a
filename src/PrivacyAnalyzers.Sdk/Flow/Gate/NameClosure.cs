using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// The code that leads to a sink: from the sinks' names to the code that mentions them, and on by the names of that code, here
/// and in the projects that refer to this one.
/// </summary>
internal sealed class NameClosure : INameClosure
{
    private static readonly int New = NameHash.Short(NameHash.UnnamedConstructor);

    // A handler runs where its message is sent, and its name stands nowhere there.
    private static readonly ImmutableHashSet<int> Receivers = Lexicon.Default.Messages.Receivers.Select(NameHash.Short).ToImmutableHashSet();
    private static readonly ImmutableArray<int> Senders = Lexicon.Default.Messages.Senders.Select(NameHash.Short).ToImmutableArray();

    private readonly Compilation _compilation;
    private readonly List<NamedCode> _code = [];
    private readonly Dictionary<NamedCode, (SyntaxTree Tree, int Index)> _nameless = [];
    private readonly HashSet<NamedCode> _reachedNameless = [];
    private readonly Dictionary<int, List<NamedCode>> _byMention = [];
    private readonly HashSet<NamedCode> _open = [];
    private readonly HashSet<int> _spread = [];
    private readonly HashSet<int> _withoutInput = [];
    private readonly Queue<NamedCode> _pending = new();
    private readonly CancellationToken _cancellation;

    /// <summary>Finds the code of the compilation of <paramref name="model"/>.</summary>
    public NameClosure(PrivacyModel model, SourceNames names, CancellationToken cancellation)
    {
        _compilation = model.Compilation;
        _cancellation = cancellation;
        var leading = new HashSet<int>(model.Others.LeadingNames(cancellation));
        leading.UnionWith(RecipientNames.In(_compilation, model.Policy, cancellation));
        leading.UnionWith(names.Marked.NamesIn(_compilation, cancellation).Select(NameHash.Short));
        DeclaresPurpose = model.Policy.DeclaresPurposesOfCode;
        foreach (var tree in _compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var here = names.Of(tree, cancellation);
            _code.AddRange(here.Bodies);
            for (var i = 0; i < here.Bodies.Length; i++)
                if (here.Bodies[i] is { Kind: CodeKind.Implicit or CodeKind.Adder, HandsOn: true } nameless)
                    _nameless.Add(nameless, (tree, i));
            _code.AddRange(here.Others);
            DeclaresPurpose |= here.DeclaresPurpose;
            leading.UnionWith(here.MarkedMembers.Concat(here.MarkedTypes.SelectMany(MembersOf)).Select(NameHash.Short));
            leading.UnionWith(here.MarkedTypes.Select(type => NameHash.Short(NameHash.Made(NameHash.Of(type)))));
        }

        if (DeclaresPurpose)
            leading.UnionWith(model.Others.LeadingNamesWithoutInput(cancellation));
        Index(leading);
        foreach (var code in _code)
            if (code.MentionsSink)
                Open(code);
        foreach (var name in leading)
            Spread(name);
        Close();
    }

    /// <summary>Whether this compilation, or the policy, says why some of its code runs: then more than what is handed on matters to callers.</summary>
    public bool DeclaresPurpose { get; }

    /// <summary>Code that leads on by names and may be run where no name of it stands; only a look at it tells whether that opens everything.</summary>
    public IEnumerable<SyntaxNode> ReachedWithoutName =>
        _reachedNameless.Where(code => code.Kind == CodeKind.Implicit || IsOfCollection()).Select(code => DeclarationOf(_nameless[code]));

    /// <summary>The methods that may be run where no name of them stands, when one of them leads to a sink; else empty.</summary>
    public ImmutableHashSet<IMethodSymbol> RunWithoutName { get; private set; } = ImmutableHashSet.Create<IMethodSymbol>(SymbolEqualityComparer.Default);

    public IEnumerable<int> Leading => _spread;

    public IEnumerable<int> LeadingWithoutInput => _withoutInput;

    public bool IsLeading(int name) => _spread.Contains(name);

    /// <summary>The names that run a piece of code: its own and, for a constructor, none at all.</summary>
    public static IEnumerable<int> NamesRunning(NamedCode code) => code.Kind is CodeKind.Constructor or CodeKind.Bases ? [code.Name, New] : [code.Name];

    /// <summary>The names of what hands messages to code of this name; none when it handles no messages.</summary>
    public static ImmutableArray<int> NamesSendingTo(int name) => Receivers.Contains(name) ? Senders : ImmutableArray<int>.Empty;

    /// <summary>Opens all code, because any of it may run what leads to a sink without naming it.</summary>
    public void OpenEverything()
    {
        RunWithoutName = _nameless.Values
            .Select(place => _compilation.GetSemanticModel(place.Tree).GetDeclaredSymbol(DeclarationOf(place), _cancellation)).OfType<IMethodSymbol>()
            .ToImmutableHashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var code in _code)
            Open(code);
        Close();
    }

    /// <summary>Lets go of what is needed no more.</summary>
    public void Finish()
    {
        _byMention.Clear();
        _code.Clear();
        _nameless.Clear();
        _reachedNameless.Clear();
    }

    public bool IsOpen(NamedCode code) => _open.Contains(code);

    private void Close()
    {
        while (_pending.Count > 0)
        {
            var code = _pending.Dequeue();
            if (!MattersToCallers(code))
            {
                _withoutInput.Add(code.Name);
                continue;
            }

            if (_nameless.ContainsKey(code))
                _reachedNameless.Add(code);
            foreach (var name in NamesRunning(code))
                Spread(name);
        }
    }

    public bool MattersToCallers(NamedCode code) => code.HandsOn || (DeclaresPurpose && code.Kind != CodeKind.Initializer);

    private void Index(IEnumerable<int> leading)
    {
        var names = new HashSet<int>(_code.Where(MattersToCallers).Select(code => code.Name).Concat(Senders)) { New };
        names.UnionWith(leading);
        foreach (var code in _code)
            foreach (var mention in code.Mentions)
                if (names.Contains(mention))
                {
                    if (!_byMention.TryGetValue(mention, out var mentioning))
                        _byMention.Add(mention, mentioning = []);
                    mentioning.Add(code);
                }
    }

    private void Spread(int name)
    {
        if (!_spread.Add(name))
            return;
        foreach (var sender in NamesSendingTo(name))
            Spread(sender);
        if (!_byMention.TryGetValue(name, out var mentioning))
            return;
        foreach (var code in mentioning)
            Open(code);
    }

    private void Open(NamedCode code)
    {
        if (_open.Add(code))
            _pending.Enqueue(code);
    }

    private SyntaxNode DeclarationOf((SyntaxTree Tree, int Index) place) => BodyDeclarations.In(place.Tree.GetRoot(_cancellation)).ElementAt(place.Index);

    private IEnumerable<string> MembersOf(string type) =>
        _compilation.GetSymbolsWithName(type, SymbolFilter.Type, _cancellation).OfType<INamedTypeSymbol>().SelectMany(found => found.MemberNames);

    /// <summary>Whether any <c>Add</c> declared here is what a collection initialiser calls.</summary>
    private bool IsOfCollection() =>
        _compilation.GetSymbolsWithName("Add", SymbolFilter.Member, _cancellation).OfType<IMethodSymbol>().Any(method =>
            method.IsExtensionMethod || method.ContainingType.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable));
}
