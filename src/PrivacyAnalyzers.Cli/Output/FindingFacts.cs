using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>What a finding says about itself that scripts sort and filter by.</summary>
internal static class FindingFacts
{
    private static readonly ImmutableArray<string> Told =
    [
        FindingProperties.Categories, FindingProperties.Tier, FindingProperties.Confidence, FindingProperties.IncidentEvent, FindingProperties.IncidentKind,
        FindingProperties.IncidentCause, FindingProperties.Purpose, FindingProperties.CollectedFor, FindingProperties.Recipient,
    ];

    /// <summary>The facts that <paramref name="finding"/> has, in a fixed order, with the id that does not move with lines last.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Diagnostic finding)
    {
        foreach (var name in Told.Add(FindingProperties.Fingerprint))
        {
            if (finding.Properties.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value))
                yield return (name, value);
        }
    }
}
