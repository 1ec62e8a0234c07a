using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>Which code a verb looks at, how it is opened, and which findings in it count.</summary>
internal sealed record CodeScope
{
    public required string Path { get; init; }

    /// <summary>The rules asked for, as ids or beginnings of ids; empty for all.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The lowest severity that counts.</summary>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Info;

    public ImmutableArray<PathPattern> Include { get; init; } = [];
    public ImmutableArray<PathPattern> Exclude { get; init; } = [];

    /// <summary>Which part of the projects is analysed.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>The revision since which findings count; null for all.</summary>
    public string? Since { get; init; }

    /// <summary>The day on which the decisions of policies are judged.</summary>
    public required DateOnly AsOf { get; init; }

    public required int Jobs { get; init; }

    /// <summary>How the code is opened.</summary>
    public required LoadOptions Opening { get; init; }

    /// <summary>Whether every finding counts, so that what is not found is not there.</summary>
    public bool IsWhole => Rules.IsEmpty && Include.IsEmpty && Exclude.IsEmpty && Severity <= DiagnosticSeverity.Info && Shard == Shard.Whole && Since is null;

    /// <summary>Whether the rule was asked for.</summary>
    public bool Covers(DiagnosticDescriptor rule) => Rules.IsEmpty || Rules.Any(asked => IsAskedFor(rule.Id, asked));

    /// <summary>Whether a finding counts, in code that lies below <paramref name="root"/>.</summary>
    public bool Covers(Diagnostic finding, string root) =>
        finding.Severity >= Severity && Covers(finding.Descriptor) && Covers(finding.Location, root);

    /// <summary>Whether what stands at a place counts, in code that lies below <paramref name="root"/>.</summary>
    public bool Covers(Location location, string root)
    {
        var path = System.IO.Path.GetRelativePath(root, MappedPlace.Of(location).Path);
        return (Include.IsEmpty || Include.Any(pattern => pattern.Matches(path))) && !Exclude.Any(pattern => pattern.Matches(path));
    }

    /// <summary>Whether <paramref name="asked"/> means the rule: its id, or the beginning of a family's ids (PRV2, PRV2*).</summary>
    public static bool IsAskedFor(string id, string asked) => id.StartsWith(asked.TrimEnd('*'), System.StringComparison.OrdinalIgnoreCase);
}
