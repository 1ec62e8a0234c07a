using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;
using static PrivacyAnalyzers.Cli.Output.HtmlPage;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>
/// Writes results as one HTML file that needs nothing else: no script, no network. What comes from the analysed code is text in it, never markup.
/// </summary>
internal sealed class HtmlReport
{
    private readonly CheckReport _report;
    private readonly HtmlPage _page;

    private HtmlReport(CheckReport report, HtmlPage page)
    {
        _report = report;
        _page = page;
    }

    /// <summary>Writes <paramref name="report"/> to <paramref name="stream"/>.</summary>
    public static void Write(CheckReport report, Stream stream)
    {
        using var page = new HtmlPage(stream, Strings.Get("Html_Title"), styles: "report.css");
        new HtmlReport(report, page).Write();
    }

    private void Write()
    {
        WriteSummary();
        foreach (var rule in _report.Findings.GroupBy(finding => finding.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            WriteRule(rule.First().Descriptor, rule);
        WriteGaps();
    }

    private void WriteSummary()
    {
        var findings = _report.Findings;
        _page.WriteLine($"<p class=\"sum\">{Text(findings.IsEmpty
            ? Strings.Get("Text_NoFindings")
            : Strings.Format("Text_Findings", findings.Length, findings.Select(finding => MappedPlace.Of(finding.Location).Path).Distinct().Count()))}</p>");
        _page.WriteLine($"<p>{Text(Strings.Format(
            "Text_Analysed", _report.Analysis.Result.Projects.Length, _report.Analysis.Documents, _report.Analysis.Lines.ToString("N0", CultureInfo.CurrentUICulture)))}</p>");
        if (!_report.Known.IsEmpty)
            _page.WriteLine($"<p>{Text(Strings.Format("Text_Known", _report.Known.Length))}</p>");
        if (!_report.Analysis.Suppressed.IsEmpty)
            _page.WriteLine($"<p>{Text(Strings.Format("Text_Suppressed", _report.Analysis.Suppressed.Length))}</p>");
    }

    private void WriteRule(DiagnosticDescriptor rule, IEnumerable<Diagnostic> findings)
    {
        _page.WriteLine($"<section>\n<h2><a href=\"{Text(rule.HelpLinkUri)}\">{Text(rule.Id)}</a> {Text(rule.Title.ToString(CultureInfo.CurrentUICulture))}</h2>");
        _page.WriteLine($"<p class=\"why\">{Text(rule.Description.ToString(CultureInfo.CurrentUICulture))}</p>");
        foreach (var finding in findings)
            WriteFinding(finding);
        _page.WriteLine("</section>");
    }

    private void WriteFinding(Diagnostic finding)
    {
        var severity = SeverityText.Of(finding.Severity);
        _page.WriteLine($"<details open class=\"{severity}\"><summary><span class=\"severity\">{severity}</span> {Text(finding.GetMessage(CultureInfo.CurrentUICulture))} <code>{Text(Place(finding.Location))}</code></summary>");
        _page.WriteLine("<ol>");
        foreach (var step in FlowPath.Read(finding))
            _page.WriteLine($"<li>{Text(step.Describe(CultureInfo.CurrentUICulture))} <code>{Text(Place(step.Location))}</code>{Line(step.Location)}</li>");
        _page.WriteLine("</ol>\n</details>");
    }

    private void WriteGaps()
    {
        var gaps = SarifNotification.Of(_report.Analysis).ToList();
        if (gaps.Count == 0)
            return;
        _page.WriteLine($"<section>\n<h2>{Text(Strings.Get("Coverage_Title"))}</h2>\n<ul>");
        foreach (var gap in gaps)
            _page.WriteLine($"<li>{Text(gap.Message)}{(gap.Path is { } path ? $" <code>{Text(_report.Analysis.Relative(path))}</code>" : "")}</li>");
        _page.WriteLine("</ul>\n</section>");
    }

    private string Place(Location location)
    {
        var span = MappedPlace.Of(location);
        return $"{_report.Analysis.Relative(span.Path)}:{span.StartLinePosition.Line + 1}";
    }

    /// <summary>The line of code, where the text is still at hand: a place in another project is known by its file only.</summary>
    private static string Line(Location location) => location.SourceTree?.GetText() is { } text
        ? $"<pre>{Text(text.Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim())}</pre>"
        : "";
}
