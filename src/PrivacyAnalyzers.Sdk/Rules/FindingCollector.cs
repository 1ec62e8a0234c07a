using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Rules;

/// <summary>Puts the findings of one file in order, shows one for each exposure, and gives each its id.</summary>
internal sealed class FindingCollector(Compilation compilation, Action<Diagnostic> report)
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
            report(finding.ToDiagnostic(compilation, fingerprints.Next(finding)));
    }
}
