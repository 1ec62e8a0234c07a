using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>What a finding says about itself that scripts sort and filter by.</summary>
internal static class FindingFacts
{
    private static readonly ImmutableArray<string> Incident = [FindingProperties.IncidentEvent, FindingProperties.IncidentKind, FindingProperties.IncidentCause];

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

    /// <summary>What <paramref name="finding"/> would become in the statistics of incidents: what happened, how, why; as far as its rule says.</summary>
    public static IReadOnlyCollection<string> IncidentOf(Diagnostic finding) =>
        [.. Incident.Select(name => finding.Properties.GetValueOrDefault(name)).OfType<string>().Where(part => part.Length > 0)];

    /// <summary>The same for all findings of <paramref name="rule"/>, where it is one of ours.</summary>
    public static IReadOnlyCollection<string> IncidentOf(DiagnosticDescriptor rule) =>
        PrivacyRules.All.FirstOrDefault(each => each.Descriptor.Id == rule.Id)?.Incident is { } incident
            ? [.. new[] { incident.Event, incident.Kind, incident.Cause }.Where(part => part.Length > 0)]
            : [];
}
