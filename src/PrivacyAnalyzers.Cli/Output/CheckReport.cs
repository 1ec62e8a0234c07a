using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Baselines;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Everything that the writers of results choose from.</summary>
internal sealed class CheckReport
{
    /// <summary>Sets apart what <paramref name="baseline"/> already knows.</summary>
    public CheckReport(CheckSettings settings, CodeAnalysis analysis, Baseline baseline)
    {
        (Settings, Analysis) = (settings, analysis);
        (Findings, Known, var gone) = baseline.Compare(analysis);

        // What was not looked at cannot be missed.
        (Stale, StaleDecisions) = analysis.Scope.IsWhole && analysis.IsComplete ? (gone, analysis.Result.StaleDecisions) : ([], []);
    }

    public CheckSettings Settings { get; }

    public CodeAnalysis Analysis { get; }

    /// <summary>The findings that were asked for and that the baseline does not have.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>The findings that the baseline has.</summary>
    public ImmutableArray<Diagnostic> Known { get; }

    /// <summary>Entries of the baseline that nothing was found for any more.</summary>
    public ImmutableArray<BaselineEntry> Stale { get; }

    /// <summary>Decisions of policies that accept a finding which is not there any more.</summary>
    public ImmutableArray<StaleDecision> StaleDecisions { get; }

    /// <summary>The exit code that the process ends with.</summary>
    public int ExitCode
    {
        get
        {
            if (Analysis.IsNothing)
                return ExitCodes.NothingAnalysed;
            if (Settings.FailOn is { } bar && Findings.Any(finding => finding.Severity >= bar))
                return ExitCodes.Findings;
            return Analysis.IsComplete || Settings.AllowIncomplete ? ExitCodes.Clean : ExitCodes.Incomplete;
        }
    }
}
