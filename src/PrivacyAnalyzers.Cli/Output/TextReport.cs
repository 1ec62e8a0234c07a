using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Verbs;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes results for people: each finding with its path, the rules' pages, a summary, and what was missing.</summary>
internal sealed class TextReport
{
    private readonly CheckReport _report;
    private readonly StyledWriter _out;

    private TextReport(CheckReport report, StyledWriter output)
    {
        _report = report;
        _out = output;
    }

    /// <summary>Writes <paramref name="report"/> to <paramref name="stream"/>.</summary>
    public static void Write(CheckReport report, Stream stream, bool color)
    {
        using var output = new StyledWriter(stream, color);
        var text = new TextReport(report, output);
        foreach (var finding in report.Findings)
            text.WriteFinding(finding);
        if (report.Settings.Verbosity == Verbosity.Quiet)
            return;
        if (!report.Findings.IsEmpty)
            text.WriteRules();
        text.WriteSummary();
        CoverageText.Write(report.Analysis, report.Settings.Verbosity == Verbosity.Detailed, output);
    }

    private void WriteFinding(Diagnostic finding)
    {
        _out.Write(Places.Shown(finding.Location), "bold").Write(": ")
            .Write(SeverityText.Of(finding.Severity) + " " + finding.Id, SeverityText.Style(finding.Severity)).Write(": ")
            .Line(finding.GetMessage(CultureInfo.CurrentUICulture));
        foreach (var step in FlowPath.Read(finding))
            _out.Write("    ").Write(Places.Shown(step.Location), "grey").Write(": ").Line(step.Describe(CultureInfo.CurrentUICulture));
    }

    private void WriteRules()
    {
        var found = _report.Findings.Select(finding => finding.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id);
        _out.Line().Line(Strings.Get("Text_Rules"), "bold");
        foreach (var rule in found)
            _out.Write("  ").Write(rule.Id, "bold").Line("  " + rule.Title.ToString(CultureInfo.CurrentUICulture)).Line("           " + rule.HelpLinkUri, "grey");
        _out.Line();
    }

    private void WriteSummary()
    {
        var findings = _report.Findings;
        _out.Line(findings.IsEmpty
            ? Strings.Get("Text_NoFindings")
            : Strings.Format("Text_Findings", findings.Length, findings.Select(finding => MappedPlace.Of(finding.Location).Path).Distinct().Count()),
            findings.IsEmpty ? "bold green" : "bold");
        foreach (var group in findings.GroupBy(finding => (finding.Id, finding.Severity)).OrderBy(group => group.Key.Id).ThenByDescending(group => group.Key.Severity))
            _out.Write("  ").Write(group.Key.Id, SeverityText.Style(group.Key.Severity)).Line($"  {group.Count()}  {SeverityText.Of(group.Key.Severity)}");
        if (!_report.Analysis.Suppressed.IsEmpty)
            _out.Line("  " + Strings.Format("Text_Suppressed", _report.Analysis.Suppressed.Length), "grey");
        if (!_report.Known.IsEmpty)
            _out.Line("  " + Strings.Format("Text_Known", _report.Known.Length), "grey");
        if (!_report.Stale.IsEmpty)
            WriteStale();
        if (!_report.StaleDecisions.IsEmpty)
            WriteStaleDecisions();
        _out.Line(Strings.Format(
            "Text_Analysed", _report.Analysis.Result.Projects.Length, _report.Analysis.Documents, _report.Analysis.Lines.ToString("N0", CultureInfo.CurrentUICulture)));
    }

    private void WriteStale()
    {
        _out.Line("  " + Strings.Format("Text_Stale", _report.Stale.Length), "yellow");
        foreach (var entry in _report.Stale)
            _out.Line($"    {entry.File}: {entry.Rule} {entry.Message}", "grey");
    }

    private void WriteStaleDecisions()
    {
        _out.Line("  " + Strings.Format("Text_StaleDecisions", _report.StaleDecisions.Length), "yellow");
        foreach (var (decision, place) in _report.StaleDecisions)
            _out.Line($"    {CodeAnalysis.Shown(place.GetLineSpan().Path)}({place.GetLineSpan().StartLinePosition.Line + 1}): {decision.Rule} {decision.Finding} {decision.Reason}", "grey");
    }
}
