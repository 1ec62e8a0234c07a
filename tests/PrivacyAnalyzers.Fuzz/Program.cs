using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Fuzz;

var folders = new Argument<string[]>("folder") { Description = "Folders of C# code to make inputs from.", Arity = ArgumentArity.OneOrMore };
var count = new Option<int>("--inputs") { Description = "How many inputs to run.", DefaultValueFactory = _ => 1000 };
var first = new Option<int>("--from") { Description = "The number of the first input; a run that was stopped goes on here." };
var seed = new Option<int>("--seed") { Description = "Makes other inputs of the same code.", DefaultValueFactory = _ => 1 };
var budget = new Option<int>("--budget") { Description = "Seconds of processor time that an input may take.", DefaultValueFactory = _ => 20 };
var save = new Option<string?>("--save") { Description = "A folder for the inputs that fail." };

var command = new RootCommand("Mangles real C# and runs all rules over it, and all repairs that they offer: nothing may fail, and nothing may take long.") { folders, count, first, seed, budget, save };
command.SetAction(async (arguments, _) =>
{
    var pool = CodePool.In(arguments.GetValue(folders)!);
    if (pool.Count == 0)
    {
        Console.Error.WriteLine("no C# file was found, so there is nothing to mangle");
        return 2;
    }

    Console.WriteLine($"{pool.Count} files, seed {arguments.GetValue(seed)}");
    var campaign = new Campaign(new(pool, arguments.GetValue(seed)), TimeSpan.FromSeconds(arguments.GetValue(budget)));
    var clock = Stopwatch.StartNew();
    await campaign.RunAsync(
        arguments.GetValue(first),
        arguments.GetValue(count),
        async (input, failure) =>
        {
            Console.WriteLine($"#{input.Number}: {failure}");
            if (arguments.GetValue(save) is { } folder)
                await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, $"{input.Number}.cs"), (await input.Document.GetTextAsync()).ToString());
        },
        done =>
        {
            if (done % 500 != 0)
                return;
            Console.Write($"{done / clock.Elapsed.TotalSeconds:0.0}/s, next #{arguments.GetValue(first) + done}: ");
            campaign.Write(Console.Out);
        });
    campaign.Write(Console.Out);
    foreach (var (failure, numbers) in campaign.Failures)
        Console.WriteLine($"{numbers.Count} x {failure} (#{string.Join(", #", numbers.Take(5))})");
    return campaign.Failures.Count == 0 ? 0 : 1;
});
return await command.Parse(args).InvokeAsync();
