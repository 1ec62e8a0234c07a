using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Matching;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// The entries of a policy that stand for nothing in this project. A policy speaks of several projects: an entry is told here only
/// when no other project can have what it names, or when the host compares the projects with each other.
/// </summary>
internal static class UnmatchedEntries
{
    /// <summary>An entry, where it stands in the file, what was probably meant, and whether other projects need to be asked.</summary>
    internal sealed record Entry(string Text, TextSpan Span, string? Meant, bool IsOpen);

    public static IEnumerable<Entry> In(PrivacyModel model, CancellationToken cancellation) =>
        Patterns(model, cancellation).Concat(Rows(model));

    private static IEnumerable<Entry> Patterns(PrivacyModel model, CancellationToken cancellation)
    {
        var search = new SymbolSearch(model.Compilation);
        foreach (var pattern in model.Policy.Patterns)
        {
            cancellation.ThrowIfCancellationRequested();
            var glob = pattern.Glob;
            if (pattern.IsPath)
            {
                if (!model.Compilation.SyntaxTrees.Any(tree => glob.Contains(FilePath.Of(PageCode.PathOf(tree), model.Policy.Path))))
                    yield return new Entry(pattern.Text, pattern.Span, null, IsOpen: true);
            }
            else if (!search.Finds(glob))
            {
                var isAstray = search.LeadsAstray(glob, out var meant);
                yield return new Entry(pattern.Text, pattern.Span, meant, !isAstray);
            }
        }
    }

    private static IEnumerable<Entry> Rows(PrivacyModel model)
    {
        foreach (var row in ModelRow.In(model.Policy.OwnModels))
        {
            var types = model.Compilation.GetTypesByMetadataName(row.Type.Value);
            if (types.IsEmpty)
            {
                yield return new Entry(row.Type.Value, row.Type.Span, null, IsOpen: true);
                continue;
            }

            var names = types.SelectMany(NamesIn).ToList();
            foreach (var name in row.Members.Where(name => name.Value != "*" && !names.Contains(name.Value)))
                yield return new Entry(row.Type.Value + "." + name.Value, name.Span, WordDistance.Nearest(name.Value, names), IsOpen: false);
        }
    }

    private static IEnumerable<string> NamesIn(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
            foreach (var member in at.GetMembers())
                yield return member is IPropertySymbol { IsIndexer: true } ? "this[]" : member.Name;
        foreach (var member in type.AllInterfaces.SelectMany(contract => contract.GetMembers()))
            yield return member.Name;
    }
}
