using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// The files whose findings a change may have touched. Nothing is bound for it: code is taken to be about a changed member as soon as it says its
/// name, and so on to those who say the name of that code. So it is too many rather than too few.
/// </summary>
internal sealed class AffectedFiles
{
    // What stands in one place of a program and holds for all of it.
    private static readonly ImmutableHashSet<string> WideNames =
    [
        "HasQueryFilter", "AddHttpClient", "BaseAddress", "CreateClient", "FallbackPolicy", "SetFallbackPolicy", "AuthorizeFilter", "RequireAuthorizationFilter", "AddAuthorizationFilter",
        "UseAuthorization", "AddAuthorization", "AddAuthorizationBuilder", "UseAuthentication", "AddAuthentication", "RequireAuthorization", "AddIdentity", "AddDefaultIdentity",
        "MapControllers", "MapControllerRoute", "MapDefaultControllerRoute",
    ];

    private readonly ILookup<string, CodeUnit> _unitsByMention;
    private readonly ILookup<string, CodeUnit> _methodsByName;
    private readonly Queue<string> _names = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(PathComparer.Instance);

    private AffectedFiles(IReadOnlyCollection<CodeUnit> units)
    {
        _unitsByMention = units.SelectMany(unit => Own(unit).Distinct().Select(name => (Name: name, Unit: unit))).ToLookup(pair => pair.Name, pair => pair.Unit, StringComparer.Ordinal);
        _methodsByName = units.Where(unit => unit.Node is BaseMethodDeclarationSyntax).SelectMany(unit => unit.Names.Distinct().Select(name => (Name: name, Unit: unit))).ToLookup(pair => pair.Name, pair => pair.Unit, StringComparer.Ordinal);
    }

    /// <summary>The paths of the files that the change from <paramref name="before"/> to <paramref name="after"/> may have touched; null for all.</summary>
    public static async Task<IReadOnlySet<string>?> FindAsync(Solution before, Solution after, ImmutableArray<string> changed, CancellationToken cancellationToken)
    {
        if (changed.Any(CodeHistory.ConcernsAll))
            return null;
        var units = new List<CodeUnit>();
        var old = Documents(before).Where(document => changed.Contains(document.FilePath!, PathComparer.Instance));
        foreach (var document in old.Concat(Documents(after)))
            units.AddRange(CodeUnit.In((await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!));
        var found = new AffectedFiles(units);
        foreach (var path in changed.Where(CodeHistory.IsSource))
        {
            var (was, now) = (await UnitsAsync(before, path, cancellationToken).ConfigureAwait(false), await UnitsAsync(after, path, cancellationToken).ConfigureAwait(false));
            if (was is null && now is null)
                continue;
            found._files.Add(path);
            if (!found.Compare(was ?? [], now ?? []))
                return null;
        }

        found.Follow();
        return found._files;
    }

    private static IEnumerable<Document> Documents(Solution solution) =>
        solution.Projects.SelectMany(project => project.Documents).DistinctBy(document => document.FilePath, PathComparer.Instance);

    private static async Task<Dictionary<string, CodeUnit>?> UnitsAsync(Solution solution, string path, CancellationToken cancellationToken)
    {
        var id = solution.GetDocumentIdsWithFilePath(path).FirstOrDefault();
        return solution.GetDocument(id) is { } document && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            ? CodeUnit.In(root).ToDictionary(unit => unit.Key, StringComparer.Ordinal)
            : null;
    }

    /// <summary>Notes what differs; false when that concerns all code.</summary>
    private bool Compare(Dictionary<string, CodeUnit> old, Dictionary<string, CodeUnit> now)
    {
        var isWide = false;
        foreach (var key in old.Keys.Union(now.Keys))
        {
            var (before, after) = (old.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (before?.Text == after?.Text)
                continue;
            foreach (var unit in new[] { before, after }.OfType<CodeUnit>())
                Changed(unit, before is null || after is null ? [.. old.Values, .. now.Values] : unit == before ? old.Values : now.Values);
            var (said, says) = (Mentions(before), Mentions(after));
            said.SymmetricExceptWith(says);
            isWide |= !WideNames.Intersect(said).IsEmpty || (before ?? after)!.Node is CompilationUnitSyntax && IsForAll(before, after);

            // Whether anybody calls a method decides who answers for what it does.
            foreach (var declared in said.SelectMany(name => _methodsByName[name]))
                _files.Add(declared.Node.SyntaxTree.FilePath);
        }

        return !isWide;
    }

    private void Changed(CodeUnit unit, IEnumerable<CodeUnit> ofFile)
    {
        if (unit.Node is CompilationUnitSyntax)
        {
            // A using may change what every name in the file means.
            foreach (var other in ofFile)
                Say(other.Names);
            return;
        }

        Say(unit.Names);
        Say(HandledMessages(unit));
        if (unit.IsData || unit.IsHead)
        {
            Say(unit.TypeNames);
            foreach (var other in ofFile.Where(other => other.TypeNames.Intersect(unit.TypeNames.Take(1)).Any() && (unit.IsHead || other.IsData)))
                Say(other.Names);
        }
    }

    private void Follow()
    {
        while (_names.TryDequeue(out var name))
        {
            foreach (var unit in _unitsByMention[name])
            {
                _files.Add(unit.Node.SyntaxTree.FilePath);
                if (unit.IsHead)
                    Say(unit.TypeNames);
                if (unit.IsHead || unit.Runs)
                    Say(unit.Names.Concat(HandledMessages(unit)));
            }
        }
    }

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

    private static HashSet<string> Mentions(CodeUnit? unit) => unit is null ? [] : [.. Own(unit)];

    // The head of a type, and what stands outside of types, without the members that are compared by themselves.
    private static IEnumerable<string> Own(CodeUnit unit) => unit.Node switch
    {
        TypeDeclarationSyntax type => new SyntaxNode?[] { type.BaseList, type.ParameterList, type.TypeParameterList }.Concat(type.AttributeLists).Concat(type.ConstraintClauses).OfType<SyntaxNode>().SelectMany(CodeUnit.Mentioned),
        CompilationUnitSyntax root => root.Members.OfType<GlobalStatementSyntax>().SelectMany(CodeUnit.Mentioned),
        var node => CodeUnit.Mentioned(node),
    };
}
