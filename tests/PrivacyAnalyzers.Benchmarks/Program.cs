using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
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
var check = new Option<bool>("--check") { Description = "Runs the command line and dotnet build in processes of their own, on restored code; nothing else is measured." };
var compiler = new Option<bool>("--compiler") { Description = "Has the installed SDK's compiler compile a restored project for good, with each contender in turn; nothing else is measured." };
var findings = new Option<bool>("--findings") { Description = "Prints what ours finds, to compare two versions." };

var record = new Option<string?>("--record") { Description = "Keeps what comes out under this name, for the page." };
var page = new Option<bool>("--page") { Description = "Writes docs/how-fast.md, in both languages, from what was recorded; nothing is measured." };

var command = new RootCommand("Compares compiling without analyzers, with one that does nothing, with ours and with others, in one run.") { path, size, rounds, peers, only, everything, findings, edits, server, check, compiler, record, page };
command.SetAction(async (arguments, _) =>
{
    if (arguments.GetValue(page))
    {
        foreach (var (file, text) in HowFastPage.All())
            await File.WriteAllTextAsync(Path.Combine(RecordedRuns.Root, file), text);
        return 0;
    }

    if (arguments.GetValue(server) is > 0 and var keystrokes)
    {
        if (await WholeServer.MeasureAsync(arguments.GetValue(path) ?? ".", keystrokes) is not var (projects, lines, opening, typed))
            return 2;
        Keep(projects, lines, counters: null, [], typed, opening);
        return 0;
    }

    if (arguments.GetValue(check))
    {
        if (await WholeCheck.MeasureAsync(arguments.GetValue(path) ?? ".", arguments.GetValue(rounds)) is not var (projects, lines, took))
            return 2;
        Keep(projects, lines, counters: null, [], [], opening: null, took);
        return 0;
    }

    if (arguments.GetValue(compiler))
    {
        if (await WholeCompile.MeasureAsync(arguments.GetValue(path) ?? ".", arguments.GetValue(rounds), arguments.GetValue(peers)) is not var (lines, took))
            return 2;
        Keep(projects: 1, lines, counters: null, took, [], opening: null);
        return 0;
    }

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
        contenders.AddRange(PeerAnalyzers.In(packages, static () => new PrivacyAnalyzer()));
    if (arguments.GetValue(only) is { } name)
        contenders.RemoveAll(contender => !contender.Name.StartsWith(name, StringComparison.Ordinal));
    if (contenders.Count == 0)
    {
        Console.Error.WriteLine($"{arguments.GetValue(only)}: no contender is called so");
        return 2;
    }

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

    if (arguments.GetValue(edits) is > 0 and var often)
    {
        if (TypedEdits.In(replay, found) is not { } typing)
            return 0;
        (string Name, IReadOnlyList<double> Milliseconds)[] times =
        [
            ("ours", await typing.OursAsync(often)),
            ("driver, ours", await typing.DriverAsync(often, new PrivacyAnalyzer())),
            ("driver, empty", await typing.DriverAsync(often, new EmptyAnalyzer())),
        ];
        Report.Write(Console.Out, typing.Place, times);
        Keep(replay.Projects, replay.Lines, RecordedCounters.Of(counted.Counters), [], Report.Recorded(times), opening: null);
        return 0;
    }

    var measured = new Measurement();
    var warming = new Measurement();
    for (var round = 0; round <= arguments.GetValue(rounds); round++)
        foreach (var contender in contenders)
            await (round == 0 ? warming : measured).MeasureAsync(contender.Name, () => replay.RunAsync(contender));
    Report.Write(Console.Out, measured, [.. contenders.Select(contender => contender.Name)], contenders[0].Name, contenders[Math.Min(1, contenders.Count - 1)].Name);
    Keep(replay.Projects, replay.Lines, RecordedCounters.Of(counted.Counters), [.. contenders.Select(contender => measured.Record(contender.Name))], [], opening: null);
    Console.WriteLine($"peak memory of the process: {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB");
    return 0;

    void Keep(int projects, int lines, RecordedCounters? counters, ImmutableArray<RecordedContender> took, ImmutableArray<RecordedTyping> typing, RecordedOpening? opening, ImmutableArray<RecordedPart>? commands = null)
    {
        if (arguments.GetValue(record) is { } what)
            RecordedRuns.Save(new(what, HowFastPage.Command(args), projects, lines, arguments.GetValue(rounds), counters, took, typing, opening, RecordedRuns.Machine, Report.Load(), commands));
    }
});
return await command.Parse(args).InvokeAsync();
