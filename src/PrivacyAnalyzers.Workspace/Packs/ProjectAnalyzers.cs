using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// The analyzers of one run: the same for all projects, and beside them the rule packs that a project uses. The packs stand on what the first
/// of our own analyzers finds out, so that the code is looked at once for all of them.
/// </summary>
/// <param name="analyzers">The analyzers for all projects.</param>
public sealed class ProjectAnalyzers(ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    private readonly ConcurrentDictionary<object, Lazy<RulePack>> _packs = new();
    private readonly PrivacyAnalyzerHost? _ours = analyzers.OfType<PrivacyAnalyzerHost>().FirstOrDefault();

    /// <summary>The rules that run somewhere, each id once.</summary>
    public ImmutableArray<DiagnosticDescriptor> Rules =>
    [
        .. analyzers.Concat(_packs.Values.Select(pack => pack.Value)).SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>All that run over <paramref name="project"/>.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Of(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return _ours is null ? analyzers : analyzers.AddRange(project.AnalyzerReferences.OfType<RulePackReference>().Select(PackOf));
    }

    private RulePack PackOf(RulePackReference reference) => _packs.GetOrAdd(reference.Id, _ => new(() =>
    {
        var pack = reference.Create();
        pack.Join(_ours!);
        return pack;
    })).Value;
}
