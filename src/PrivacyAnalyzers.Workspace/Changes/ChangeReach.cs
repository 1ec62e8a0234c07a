using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Tells whether a change of one piece of code can be noticed by other code. Most cannot: a method still does what it did as far as its callers
/// can tell, a new member holds nobody's data. Where that is not certain, it can.
/// </summary>
/// <param name="before">The code before the change.</param>
/// <param name="after">The code after it.</param>
/// <param name="earlier">Knows what methods did before.</param>
/// <param name="later">Knows what they do now.</param>
internal sealed class ChangeReach(SolutionState before, SolutionState after, PrivacyAnalyzerHost earlier, PrivacyAnalyzerHost later)
{
    private readonly Dictionary<(string Path, string Key), bool> _known = [];

    /// <summary>Whether others can tell what the method <paramref name="unit"/> does now from what it did, or what the data that it is holds.</summary>
    public Task<bool> IsMemberNoticedAsync(CodeUnit unit, CancellationToken cancellationToken) => IsNoticedAsync(unit.Node, unit.Key, cancellationToken);

    /// <summary>Whether the type that <paramref name="unit"/> is, or is data of, means something else than before: who it is about, what it holds, what it derives from.</summary>
    public async Task<bool> IsTypeNoticedAsync(CodeUnit unit, CancellationToken cancellationToken)
    {
        // A type is about what those around it are about, too.
        foreach (var type in unit.Node.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>())
        {
            var key = CodeUnit.In(type.SyntaxTree.GetRoot(cancellationToken)).FirstOrDefault(one => one.Node == type)?.Key;
            if (key is null || await IsNoticedAsync(type, key, cancellationToken).ConfigureAwait(false))
                return true;
        }

        return false;
    }

    private async Task<bool> IsNoticedAsync(SyntaxNode node, string key, CancellationToken cancellationToken)
    {
        var path = node.SyntaxTree.FilePath;
        if (!_known.TryGetValue((path, key), out var known))
            _known[(path, key)] = known = await AskAsync(path, key, cancellationToken).ConfigureAwait(false);
        return known;
    }

    private async Task<bool> AskAsync(string path, string key, CancellationToken cancellationToken)
    {
        // A file may be part of several projects, and mean something else in each.
        var (old, now) = (before.DocumentsAt(path).ToList(), after.DocumentsAt(path).ToList());
        if (old.Count == 0 || old.Count != now.Count)
            return true;
        foreach (var (was, document) in old.Zip(now))
        {
            if (await UnitAsync(was, key, cancellationToken).ConfigureAwait(false) is not { } unitBefore || await UnitAsync(document, key, cancellationToken).ConfigureAwait(false) is not { } unit
                || unitBefore.Signature != unit.Signature
                || await was.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } semanticsBefore
                || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } semanticsNow
                || later.IsNoticed(unit.Node, semanticsNow, earlier, unitBefore.Node, semanticsBefore, document.Project.AnalyzerOptions, cancellationToken))
                return true;
        }

        return false;
    }

    private static async Task<CodeUnit?> UnitAsync(Document document, string key, CancellationToken cancellationToken) =>
        CodeUnit.In((await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!).FirstOrDefault(unit => unit.Key == key);
}
