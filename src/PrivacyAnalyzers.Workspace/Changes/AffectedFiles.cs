using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// The files whose findings a change may have touched. Code is taken to be about a changed member as soon as it says its name, and so on to those
/// who say the name of that code as far as they can notice anything. So it is too many rather than too few.
/// </summary>
internal sealed class AffectedFiles
{
    private readonly NameIndex _code;
    private readonly ChangeReach _reach;
    private readonly Queue<string> _names = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(PathComparer.Instance);

    private AffectedFiles(NameIndex code, ChangeReach reach) => (_code, _reach) = (code, reach);

    /// <summary>
    /// The paths of the files that the change from <paramref name="before"/> to <paramref name="after"/> may have touched; null for all.
    /// <paramref name="earlier"/> and <paramref name="later"/> tell what code did and does; what they find out for that serves them when they are asked for findings.
    /// </summary>
    public static async Task<IReadOnlySet<string>?> FindAsync(
        Solution before, Solution after, ImmutableArray<string> changed, PrivacyAnalyzerHost earlier, PrivacyAnalyzerHost later, CancellationToken cancellationToken)
    {
        if (changed.Any(CodeHistory.ConcernsAll))
            return null;
        var (was, now) = (new SolutionState(before), new SolutionState(after));
        var documents = was.Documents.Where(document => changed.Contains(document.FilePath!, PathComparer.Instance)).Concat(now.Documents);
        var found = new AffectedFiles(new(documents), new(was, now, earlier, later));
        found._files.UnionWith(changed.Where(Pages.Include));
        foreach (var path in changed.Where(CodeHistory.IsSource))
        {
            var (old, current) = (await was.UnitsAsync(path, cancellationToken).ConfigureAwait(false), await now.UnitsAsync(path, cancellationToken).ConfigureAwait(false));
            if (old is null && current is null)
                continue;
            found._files.Add(path);
            if (!await found.CompareAsync(old ?? [], current ?? [], cancellationToken).ConfigureAwait(false))
                return null;
        }

        await found.FollowAsync(cancellationToken).ConfigureAwait(false);
        return found._files;
    }

    /// <summary>Notes what differs; false when that concerns all code.</summary>
    private async Task<bool> CompareAsync(Dictionary<string, CodeUnit> old, Dictionary<string, CodeUnit> now, CancellationToken cancellationToken)
    {
        var isWide = false;
        foreach (var key in old.Keys.Union(now.Keys))
        {
            var (before, after) = (old.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (before?.Text == after?.Text)
                continue;
            foreach (var unit in new[] { before, after }.OfType<CodeUnit>())
                await ChangedAsync(unit, before is null || after is null ? [.. old.Values, .. now.Values] : unit == before ? old.Values : now.Values, cancellationToken).ConfigureAwait(false);
            var (said, says) = (Mentions(before), Mentions(after));
            said.SymmetricExceptWith(says);
            isWide |= !PrivacyAnalyzerHost.NamesForAllCode.Intersect(said).IsEmpty || (before ?? after)!.Node is CompilationUnitSyntax && IsForAll(before, after);

            // Whether anybody calls a method decides who answers for what it does.
            foreach (var name in said)
                _files.UnionWith(await _code.DeclaringAsync(name, cancellationToken).ConfigureAwait(false));
        }

        return !isWide;
    }

    private async Task ChangedAsync(CodeUnit unit, IEnumerable<CodeUnit> ofFile, CancellationToken cancellationToken)
    {
        if (unit.Node is CompilationUnitSyntax)
        {
            // A using may change what every name in the file means.
            foreach (var other in ofFile.Where(other => other != unit))
                if (await IsNoticedAsync(other, cancellationToken).ConfigureAwait(false))
                    Say(other.OwnNames);
            return;
        }

        if (unit.Node is BaseMethodDeclarationSyntax)
        {
            await PassOnAsync(unit, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (unit.IsData)
        {
            Say(unit.OwnNames);
            if (!await _reach.IsTypeNoticedAsync(unit, cancellationToken).ConfigureAwait(false))
                return;
            Say(unit.TypeNames);
            foreach (var other in ofFile.Where(other => other.IsData && other.TypeNames.Intersect(unit.TypeNames.Take(1)).Any()))
                if (await _reach.IsMemberNoticedAsync(other, cancellationToken).ConfigureAwait(false))
                    Say(other.OwnNames);
            return;
        }

        Say(unit.Names);
        Say(HandledMessages(unit));
        if (unit.IsHead && await _reach.IsTypeNoticedAsync(unit, cancellationToken).ConfigureAwait(false))
        {
            foreach (var other in ofFile.Where(other => other.TypeNames.Intersect(unit.TypeNames.Take(1)).Any()))
                Say(other.OwnNames);
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        while (_names.TryDequeue(out var name))
        {
            foreach (var unit in await _code.MentionsAsync(name, cancellationToken).ConfigureAwait(false))
            {
                _files.Add(unit.Node.SyntaxTree.FilePath);
                if (unit.IsHead && await _reach.IsTypeNoticedAsync(unit, cancellationToken).ConfigureAwait(false))
                    Say(unit.TypeNames);
                await PassOnAsync(unit, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Goes on to those who name the unit, where they can notice anything.</summary>
    private async Task PassOnAsync(CodeUnit unit, CancellationToken cancellationToken)
    {
        if ((unit.IsHead || unit.Runs) && await IsNoticedAsync(unit, cancellationToken).ConfigureAwait(false))
            Say(unit.OwnNames.Concat(HandledMessages(unit)).Concat(unit.IsPlainData ? unit.TypeNames : []));
    }

    private async Task<bool> IsNoticedAsync(CodeUnit unit, CancellationToken cancellationToken) => unit switch
    {
        { Node: BaseMethodDeclarationSyntax } => await _reach.IsMemberNoticedAsync(unit, cancellationToken).ConfigureAwait(false),
        { IsHead: true } or { IsPlainData: true } => await _reach.IsTypeNoticedAsync(unit, cancellationToken).ConfigureAwait(false),
        _ => true,
    };

    private void Say(IEnumerable<string> names)
    {
        foreach (var name in names)
            if (_seen.Add(name))
                _names.Enqueue(name);
    }

    // Whoever sends a message does not name the handler, but what it handles.
    private static IEnumerable<string> HandledMessages(CodeUnit unit) =>
        unit.Node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().SelectMany(type => type.BaseList?.Types ?? [])
            .SelectMany(kind => kind.Type.DescendantNodesAndSelf().OfType<TypeArgumentListSyntax>()).SelectMany(CodeUnit.Mentioned);

    private static bool IsForAll(CodeUnit? before, CodeUnit? after) =>
        new[] { before, after }.OfType<CodeUnit>().Select(unit => (CompilationUnitSyntax)unit.Node)
            .Any(root => root.AttributeLists.Count > 0 || root.Usings.Any(directive => directive.GlobalKeyword != default));

    private static HashSet<string> Mentions(CodeUnit? unit) => unit is null ? [] : [.. unit.OwnMentions];
}
