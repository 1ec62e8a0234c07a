using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Writes the page "How fast is it" from the runs that were recorded, and from nothing else.</summary>
internal sealed class HowFastPage(HowFastTexts texts)
{
    private readonly StringBuilder _page = new();

    /// <summary>The pages, by their paths from the root of the repository.</summary>
    public static IEnumerable<(string Path, string Text)> All() =>
        [("docs/how-fast.md", new HowFastPage(HowFastTexts.English).Write()), ("docs/ja/how-fast.md", new HowFastPage(HowFastTexts.Japanese).Write())];

    /// <summary>How to do a run again: where its code and packages lay on this machine is nobody's business.</summary>
    public static string Command(IEnumerable<string> arguments) =>
        "dotnet run -c Release --project tests/PrivacyAnalyzers.Benchmarks -- " + string.Join(' ', arguments.TakeWhile(argument => argument != "--record").Select(argument => argument.Contains('/') ? "PATH" : argument));

    private string Write()
    {
        var runs = RecordedRuns.All();
        Line(texts.Head);
        foreach (var run in runs.Where(run => !run.Contenders.IsEmpty))
            WriteBuild(run);
        Line(texts.Scaling);
        foreach (var run in runs.Where(run => run.What.StartsWith("generated", StringComparison.Ordinal)).OrderBy(run => run.Lines))
            if (run.Counters is { } did)
                Line(Invariant($"| {run.What} | {run.Lines:N0} | {did.BodiesSeen:N0} | {did.BodiesOpened:N0} | {did.BodiesBound:N0} | {did.Summaries:N0} | {did.Steps:N0} | {did.BudgetsHit} |"));
        Line("\n" + texts.Typing);
        WriteTyping(runs.Where(run => run.Opening is null));
        Line("\n" + texts.Server);
        foreach (var run in runs)
            if (run.Opening is { } opening)
                Line(Invariant($"| {run.What} | {run.Projects} | {run.Lines:N0} | {opening.Loaded:0.0} | {opening.AllFiles:0.0} | {opening.OpenedFile:0.0} | {opening.HeapOpened:N0} | {opening.HeapTyped:N0} | {opening.WorkingSet:N0} |"));
        Line("\n" + texts.ServerTyping);
        WriteTyping(runs.Where(run => run.Opening is not null));
        Line("\n" + texts.Commands);
        foreach (var run in runs)
            foreach (var part in run.Commands ?? [])
                Line(Invariant($"| {run.What} | {run.Projects} | {run.Lines:N0} | {part.Name} | {part.Elapsed:0.0} | {part.Cpu:0.0} |"));
        Line("\n" + texts.Command + "\n");
        foreach (var run in runs)
            Line($"- {run.What}: `{run.Command}` ({run.Machine}; {texts.Load} {run.Load})");
        Line("\n" + texts.NotMeasured);
        return _page.ToString();
    }

    private void WriteTyping(IEnumerable<RecordedRun> runs)
    {
        foreach (var run in runs)
            foreach (var typing in run.Typing)
                Line(Invariant($"| {run.What} | {typing.Name} | {typing.Median:0.0} | {typing.P95:0.0} |"));
    }

    private void WriteBuild(RecordedRun run)
    {
        Line($"### {texts.Build(run.What, run.Projects, run.Lines.ToString("N0", CultureInfo.InvariantCulture), run.Rounds)}\n");
        Line(texts.BuildColumns);
        var (plain, empty) = (run.Contenders[0], run.Contenders[1]);
        foreach (var one in run.Contenders)
            Line(Invariant($"| {one.Name} | {one.Cpu:0.0} | {one.Cpu / plain.Cpu:0.00} | {one.Cpu / empty.Cpu:0.00} | {run.Lines / one.Cpu:N0} | {(one.AllocatedGb == 0 ? "–" : one.AllocatedGb.ToString("0.00", CultureInfo.InvariantCulture))} | {one.HeapGb:0.00} | {one.HeapGb / empty.HeapGb:0.00} |"));
        Line("");
    }

    private void Line(string text) => _page.Append(text).Append('\n');

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
