using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules;

/// <summary>Puts the findings of one file in order, leaves those out that stand in what a tool wrote, shows one for each exposure, and gives each its id.</summary>
internal sealed class FindingCollector(Compilation compilation, PrivacyPolicy policy, HostOptions options, Action<Diagnostic> report)
{
    private readonly List<Finding> _findings = [];

    public void Add(Finding finding) => _findings.Add(finding);

    public void Flush()
    {
        var fingerprints = new Fingerprints();
        foreach (var finding in _findings
            .Where(finding => !GeneratedCode.Holds(finding.Location))
            .OrderBy(finding => finding.Location.SourceSpan.Start)
            .ThenBy(finding => finding.Rule.Descriptor.Id, StringComparer.Ordinal)
            .GroupBy(finding => (finding.Rule.Descriptor.Id, OwnRule(finding), finding.Location.GetLineSpan()))
            .Select(group => group.First()))
            report(Decided(finding, fingerprints.Next(finding)));
    }

    private Diagnostic Decided(Finding finding, string fingerprint)
    {
        var diagnostic = finding.ToDiagnostic(compilation, fingerprint);
        return (Decision(diagnostic.Id) ?? (OwnRule(finding) is { } own ? Decision(own) : null)) is { } decision ? AcceptedFinding.Of(diagnostic, decision) : diagnostic;

        DecisionDeclaration? Decision(string rule) => policy.FindDecision(rule, fingerprint, finding.Container, finding.Location.SourceTree is { } tree ? PageCode.PathOf(tree) : null, options.AsOf);
    }

    /// <summary>The rules of an organisation's own share one id of ours, and are told apart by theirs.</summary>
    private static string? OwnRule(Finding finding) => finding.Properties.TryGetValue(FindingProperties.OwnRule, out var id) ? id : null;
}
