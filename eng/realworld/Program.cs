using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.RealWorld;

var folder = new Argument<string>("folder") { Description = "Where the checkouts lie, each in a folder named like its repository. They are read as they lie." };
var only = new Option<string?>("--only") { Description = "Takes only the repositories whose name contains this." };
var record = new Option<bool>("--record") { Description = "Writes down what came out." };
var jobs = new Option<int>("--jobs") { Description = "How many projects are analysed at once.", DefaultValueFactory = _ => Environment.ProcessorCount };

var reports = new Option<string?>("--reports") { Description = "A folder that keeps what was found, for somebody to read." };

var run = new Command("run", "Analyses the checkouts, and compares with what was recorded. Exit code 1 when anything differs or failed.") { folder, only, record, jobs, reports };
run.SetAction(async (arguments, _) =>
{
    var recorded = Records.Runs().ToDictionary(before => before.Name);
    var differs = false;
    foreach (var (repository, path) in Checkouts(arguments.GetValue(folder)!, arguments.GetValue(only)))
    {
        var now = await CheckoutRun.RunAsync(repository, path, arguments.GetValue(jobs), arguments.GetValue(reports));
        var differences = CheckoutRun.Differences(recorded.GetValueOrDefault(repository.Name), now).ToList();
        Console.WriteLine($"{now.Name}: {now.Lines} lines, {now.Findings.Values.Sum()} findings, {now.Failures} failures, {now.BudgetsHit} budgets hit, {now.Seconds} s, {now.Megabytes} MB {string.Join("; ", differences)}");
        differs |= differences.Count > 0 || now.Failures > 0;
        recorded[now.Name] = now;
        if (arguments.GetValue(record))
            Records.Save(recorded.Values);
    }

    return differs ? 1 : 0;
});

var fixes = new Command("fixes", "Makes every repair that is offered in the checkouts, each on a copy in memory.") { folder, only, record };
fixes.SetAction(async (arguments, _) =>
{
    var recorded = Records.Fixes().ToDictionary(before => before.Name);
    foreach (var (repository, path) in Checkouts(arguments.GetValue(folder)!, arguments.GetValue(only)))
    {
        var now = await FixTrials.RunAsync(repository, path);
        Console.WriteLine($"{now.Name}: {now.Repairable} of {now.Findings} findings can be repaired, {now.Fixes.Values.Sum(fix => fix.Held)} of {now.Fixes.Values.Sum(fix => fix.Made)} repairs held");
        foreach (var wrong in now.Wrong)
            Console.WriteLine("  " + wrong);
        recorded[now.Name] = now;
        if (arguments.GetValue(record))
            Records.Save(recorded.Values);
    }

    return 0;
});

var page = new Command("page", "Writes docs/how-right.md, in both languages, from what was recorded and read.");
page.SetAction(async (_, cancellation) =>
{
    foreach (var (path, text) in HowRightPage.All())
        await File.WriteAllTextAsync(Path.Combine(Records.Root, path), text, cancellation);
});

return await new RootCommand("Runs the tool over other people's code.") { run, fixes, page }.Parse(args).InvokeAsync();

static IEnumerable<(Repository Repository, string Path)> Checkouts(string folder, string? only) =>
    Records.Repositories().Where(repository => only is null || repository.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
        .Select(repository => (repository, Path.Combine(folder, repository.Folder))).Where(checkout => Directory.Exists(checkout.Item2));
