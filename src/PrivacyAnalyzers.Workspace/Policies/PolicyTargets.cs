using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Finds what a pattern of a policy stands for in the code.</summary>
public static class PolicyTargets
{
    /// <summary>More than anybody wants to see; a pattern with wildcards may stand for everything.</summary>
    private const int Most = 100;

    /// <summary>The symbols of <paramref name="projects"/> that <paramref name="pattern"/> names, each once, by their full names.</summary>
    public static async Task<ImmutableArray<ISymbol>> OfAsync(string pattern, IEnumerable<Project> projects, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(projects);
        var segments = pattern.Split('.', StringSplitOptions.RemoveEmptyEntries);
        var found = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        if (segments.Length == 0)
            return [];
        foreach (var project in projects)
        {
            if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
                continue;
            foreach (var symbol in In(compilation, segments, cancellationToken).TakeWhile(_ => found.Count < Most))
                found.TryAdd(symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat), symbol);
        }

        return [.. found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
    }

    private static IEnumerable<ISymbol> In(Compilation compilation, string[] segments, CancellationToken cancellationToken)
    {
        if (segments.All(IsPlain))
            return SymbolProposals.Containers(compilation.Assembly.GlobalNamespace, string.Join('.', segments)).Where(symbol => symbol.Locations.Any(location => location.IsInSource));
        return compilation.GetSymbolsWithName(name => IsMatch(segments[^1], name), SymbolFilter.TypeAndMember, cancellationToken)
            .Where(symbol => symbol.CanBeReferencedByName && Matches(segments, [.. PathOf(symbol)]));
    }

    private static bool IsPlain(string segment) => segment.IndexOfAny(['*', '?']) < 0;

    private static bool IsMatch(string segment, string name) =>
        segment == "**" || FileSystemName.MatchesSimpleExpression(segment, name, ignoreCase: false);

    // A pattern that begins with a star means names wherever they are.
    private static bool Matches(ReadOnlySpan<string> segments, ReadOnlySpan<string> path) =>
        segments[0] == "*" ? MatchesFrom(["**", .. segments[1..]], path) : MatchesFrom(segments, path);

    private static bool MatchesFrom(ReadOnlySpan<string> segments, ReadOnlySpan<string> path)
    {
        if (segments.IsEmpty)
            return path.IsEmpty;
        if (segments[0] == "**")
            return MatchesFrom(segments[1..], path) || (!path.IsEmpty && MatchesFrom(segments, path[1..]));
        return !path.IsEmpty && IsMatch(segments[0], path[0]) && MatchesFrom(segments[1..], path[1..]);
    }

    private static IEnumerable<string> PathOf(ISymbol symbol)
    {
        var path = new List<string>();
        for (var at = symbol; at is not null and not INamespaceSymbol { IsGlobalNamespace: true } and not IModuleSymbol; at = at.ContainingSymbol)
            path.Insert(0, at.Name);
        return path;
    }
}
