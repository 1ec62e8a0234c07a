using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Rules;

/// <summary>Puts the findings of one file in order, shows one for each exposure, and gives each its id.</summary>
internal sealed class FindingCollector(Compilation compilation, PrivacyPolicy policy, HostOptions options, Action<Diagnostic> report)
{
    private readonly List<Finding> _findings = [];

    public void Add(Finding finding) => _findings.Add(finding);

    public void Flush()
    {
        var fingerprints = new Fingerprints();
        foreach (var finding in _findings
            .OrderBy(finding => finding.Location.SourceSpan.Start)
            .ThenBy(finding => finding.Rule.Descriptor.Id, StringComparer.Ordinal)
            .GroupBy(finding => (finding.Rule.Descriptor.Id, finding.Location.GetLineSpan()))
            .Select(group => group.First()))
            report(Decided(finding, fingerprints.Next(finding)));
    }

    private Diagnostic Decided(Finding finding, string fingerprint)
    {
        var diagnostic = finding.ToDiagnostic(compilation, fingerprint);
        return policy.FindDecision(diagnostic.Id, fingerprint, finding.Container, finding.Location.SourceTree?.FilePath, options.AsOf) is { } decision
            ? AcceptedFinding.Of(diagnostic, decision)
            : diagnostic;
    }
}
