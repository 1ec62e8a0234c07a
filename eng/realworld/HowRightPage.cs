using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.RealWorld;

/// <summary>Writes the page "How right is it" from what was recorded and read, and from nothing else.</summary>
internal sealed class HowRightPage(HowRightTexts texts)
{
    private readonly StringBuilder _page = new();

    /// <summary>The pages, by their paths from the root of the repository.</summary>
    public static IEnumerable<(string Path, string Text)> All() =>
        [("docs/how-right.md", new HowRightPage(HowRightTexts.English).Write()), ("docs/ja/how-right.md", new HowRightPage(HowRightTexts.Japanese).Write())];

    private string Write()
    {
        var (runs, readings, fixes) = (Records.Runs(), Records.Readings(), Records.Fixes());
        Line(texts.Head(
            runs.Length, runs.Sum(run => (long)run.Lines), runs.Sum(run => run.Findings.Values.Sum()), runs.Sum(run => run.Failures), runs.Sum(run => run.BudgetsHit),
            readings.Length, readings.Select(reading => reading.Repository).Distinct().Count()));
        WritePrecision(readings);
        WriteMistakes(readings);
        WriteRuns(runs);
        WriteFixes(fixes);
        Line(texts.NotMeasured);
        Line(texts.Commands);
        return _page.ToString();
    }

    private void WritePrecision(IReadOnlyList<Read> readings)
    {
        Line(texts.Precision);
        foreach (var rule in readings.GroupBy(reading => reading.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            Line(Row($"[{rule.Key}]({texts.Rules}{rule.Key}.md)", [.. rule]));
        Line(Row(texts.Together, readings) + "\n");
    }

    private static string Row(string name, IReadOnlyList<Read> readings)
    {
        var (right, wrong) = (readings.Count(reading => reading.Verdict == "right"), readings.Count(reading => reading.Verdict == "wrong"));
        var (strict, judged) = (new Interval(right, readings.Count), new Interval(right, right + wrong));
        return $"| {name} | {readings.Count} | {right} | {wrong} | {readings.Count - right - wrong} | {Share(judged)} | {Share(strict)} |";
    }

    private static string Share(Interval interval) => interval.All == 0
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{(double)interval.Right / interval.All:0.00} ({interval.Low:0.00}–{interval.High:0.00})");

    private void WriteMistakes(IEnumerable<Read> readings)
    {
        Line(texts.Mistakes);
        foreach (var kind in readings.Where(reading => reading.Verdict != "right").GroupBy(reading => (reading.Verdict, reading.Rule, reading.Repository, reading.Why)))
            Line($"| {texts.Verdict(kind.Key.Verdict)} | {kind.Key.Rule} | {kind.Key.Repository} | {kind.Count()} | {kind.Key.Why} |");
        Line("");
    }

    private void WriteRuns(IReadOnlyList<Recorded> runs)
    {
        Line(texts.Runs);
        foreach (var run in runs)
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"| {run.Name} | `{run.Commit[..10]}` | {run.Lines:N0} | {run.Findings.Values.Sum()} | {string.Join(", ", run.Findings.Select(rule => $"{rule.Key} {rule.Value}"))} | {run.Failures} | {run.BudgetsHit} | {run.MissingPackages} | {run.Seconds:0} | {run.Megabytes:N0} |"));
        Line("");
    }

    private void WriteFixes(IReadOnlyList<FixRecord> fixes)
    {
        var all = fixes.SelectMany(run => run.Fixes).GroupBy(fix => fix.Key).OrderBy(fix => fix.Key, StringComparer.Ordinal)
            .Select(fix => (Name: fix.Key, Made: fix.Sum(count => count.Value.Made), Held: fix.Sum(count => count.Value.Held))).ToList();
        Line(texts.Fixes(fixes.Count, fixes.Sum(run => run.Findings), fixes.Sum(run => run.Repairable)));
        foreach (var (name, made, held) in all)
            Line($"| {name} | {made} | {held} | {Share(new(held, made))} |");
        Line($"| {texts.Together} | {all.Sum(fix => fix.Made)} | {all.Sum(fix => fix.Held)} | {Share(new(all.Sum(fix => fix.Held), all.Sum(fix => fix.Made)))} |\n");
    }

    private void Line(string text) => _page.Append(text).Append('\n');
}
