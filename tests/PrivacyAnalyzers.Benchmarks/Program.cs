using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PrivacyAnalyzers.Benchmarks;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

var path = new Argument<string?>("path") { Description = "A solution, project or folder; without it a program is generated.", DefaultValueFactory = _ => null };
var size = new Option<int>("--size") { Description = "Size of the generated program, in hundreds of services.", DefaultValueFactory = _ => 1 };
var rounds = new Option<int>("--rounds") { Description = "How often each contender runs; a further run before them warms up.", DefaultValueFactory = _ => 3 };
var peers = new Option<string?>("--peers") { Description = "A folder of restored packages to take other analyzers from." };
var only = new Option<string?>("--only") { Description = "Runs only the contender of this name, to see what it needs of memory." };
var everything = new Option<bool>("--everything") { Description = "Counts and finds without passing any body by, to compare." };
var edits = new Option<int>("--edits") { Description = "Types this often in a method with findings, and measures from each edit to the findings of the file; nothing else is measured." };
var server = new Option<int>("--server") { Description = "Opens the folder in the whole language server and types this often, beside the compiler's driver on the same file; nothing else is measured." };
var findings = new Option<bool>("--findings") { Description = "Prints what ours finds, to compare two versions." };

var command = new RootCommand("Compares compiling without analyzers, with one that does nothing, with ours and with others, in one run.") { path, size, rounds, peers, only, everything, findings, edits, server };
command.SetAction(async (arguments, _) =>
{
    if (arguments.GetValue(server) is > 0 and var keystrokes)
        return await WholeServer.MeasureAsync(arguments.GetValue(path) ?? ".", keystrokes);
    using var loaded = arguments.GetValue(path) is { } solution ? await SolutionLoader.LoadAsync(solution, new()) : null;
    var replay = loaded is null
        ? Replay.Of("Shop", GeneratedShop.Files(arguments.GetValue(size)), GeneratedShop.References())
        : await Replay.OfAsync(loaded);
    Console.WriteLine($"{replay.Projects} projects, {replay.Lines} lines");
    if (replay.Projects == 0)
    {
        Console.Error.WriteLine($"{arguments.GetValue(path)}: no C# project was found here, so there is nothing to measure");
        return 2;
    }


    var contenders = new List<Contender> { new("plain", () => []), new("empty", () => [new EmptyAnalyzer()]), new("ours", static () => [new PrivacyAnalyzer()]) };
    if (arguments.GetValue(peers) is { } packages)
        contenders.AddRange(PeerAnalyzers.In(packages));
    if (arguments.GetValue(only) is { } name)
        contenders.RemoveAll(contender => !contender.Name.StartsWith(name, StringComparison.Ordinal));

    // One run by itself tells what the engine does; it is the same in every run.
    var counted = new PrivacyAnalyzer { LooksAtEveryBody = arguments.GetValue(everything) };
    var found = await replay.RunAsync(new("ours", () => [counted]));
    Report.Write(Console.Out, counted.Counters);
    if (arguments.GetValue(findings))
    {
        foreach (var finding in found.Select(finding => finding.ToString()).Order(StringComparer.Ordinal))
            Console.WriteLine(finding);
        return 0;
    }

    if (arguments.GetValue(edits) is > 0 and var typed)
    {
        if (TypedEdits.In(replay, found) is { } typing)
            Report.Write(Console.Out, typing.Place,
                ("ours", await typing.OursAsync(typed)),
                ("driver, ours", await typing.DriverAsync(typed, new PrivacyAnalyzer())),
                ("driver, empty", await typing.DriverAsync(typed, new EmptyAnalyzer())));
        return 0;
    }

    var measured = new Measurement();
    var warming = new Measurement();
    for (var round = 0; round <= arguments.GetValue(rounds); round++)
        foreach (var contender in contenders)
            await (round == 0 ? warming : measured).MeasureAsync(contender.Name, () => replay.RunAsync(contender));
    Report.Write(Console.Out, measured, [.. contenders.Select(contender => contender.Name)], contenders[0].Name, contenders[Math.Min(1, contenders.Count - 1)].Name);
    Console.WriteLine($"peak memory of the process: {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
    return 0;
});
return await command.Parse(args).InvokeAsync();
