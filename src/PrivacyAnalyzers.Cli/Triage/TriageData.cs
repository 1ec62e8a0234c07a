using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PrivacyAnalyzers.Cli.Triage;

/// <summary>What is known of levels, desks, deadlines and steps: all of it from the files in Triage/Data, which name their sources.</summary>
internal sealed class TriageData
{
    /// <summary>The order in which things are done.</summary>
    public static IReadOnlyList<string> Phases { get; } = ["record", "cut-off", "watch", "tell", "prevent"];

    public Dictionary<string, TriageSource> Sources { get; init; } = [];
    public List<DerivedFact> Derived { get; init; } = [];
    public List<TriageCause> Causes { get; init; } = [];
    public List<UrgencyLevel> Levels { get; init; } = [];
    public List<ReportDuty> Reports { get; init; } = [];
    public List<TriageDesk> Desks { get; init; } = [];
    public List<TriageStep> Steps { get; init; } = [];
    public List<TriageEvidence> Evidence { get; init; } = [];

    /// <summary>Reads the files.</summary>
    public static TriageData Load()
    {
        var assembly = typeof(TriageData).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith("Triage/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        // The files share no key, so that one after the other is one document.
        var text = string.Join('\n', files.Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }));
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnforceRequiredMembers().Build().Deserialize<TriageData>(text);
    }

    /// <summary>The cause of this id, or the one that a rule's findings are of; null for neither.</summary>
    public TriageCause? FindCause(string text) =>
        Causes.FirstOrDefault(cause => cause.Id.Equals(text, StringComparison.OrdinalIgnoreCase) || cause.Title.Ja == text)
        ?? Causes.SelectMany(cause => cause.Rules.Select(rule => (Cause: cause, Rule: rule)))
            .Where(pair => text.StartsWith(pair.Rule, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(pair => pair.Rule.Length).FirstOrDefault().Cause;
}
