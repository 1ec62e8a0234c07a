using System;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Rules;

/// <summary>What a rule may ask while it looks at an event, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly Action<Finding> _report;

    internal RuleContext(Compilation compilation, PrivacyPolicy policy, Recognizer recognizer, Action<Finding> report)
    {
        Compilation = compilation;
        Policy = policy;
        Recognizer = recognizer;
        _report = report;
    }

    /// <summary>
    /// The compilation whose symbols are used. While somebody types, the code of a body may be newer than it: what an event says is
    /// bound already, and need not be asked for again.
    /// </summary>
    public Compilation Compilation { get; }

    /// <summary>The organisation's policy; empty when there is no privacy.yml.</summary>
    public PrivacyPolicy Policy { get; }

    /// <summary>Tells what symbols hold.</summary>
    public Recognizer Recognizer { get; }

    /// <summary>Reports a finding. Of several findings of one rule at one place, the first is shown.</summary>
    public void Report(Finding finding) => _report(finding ?? throw new ArgumentNullException(nameof(finding)));
}
