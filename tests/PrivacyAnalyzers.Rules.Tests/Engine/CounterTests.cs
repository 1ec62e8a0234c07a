using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>Twice the code is twice the work, and the work does not depend on the machine.</summary>
public class CounterTests
{
    private const double MostPerDoubling = 2.2;

    private static readonly (string Name, Func<EngineCounters, long> Of)[] Counted =
    [
        ("bound", counters => counters.BodiesBound),
        ("graphs", counters => counters.GraphsBuilt),
        ("summaries", counters => counters.SummariesComputed),
        ("steps", counters => counters.StepsTaken),
    ];

    public static TheoryData<string> Shapes => ["one helper", "a helper each", "a chain", "an interface", "a cycle each", "one cycle", "cycles in cycles"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Twice_the_call_sites_are_twice_the_work(string shape)
    {
        var (one, two, four) = (await CountAsync(shape, 20), await CountAsync(shape, 40), await CountAsync(shape, 80));

        foreach (var (name, of) in Counted)
        {
            Assert.True(of(one) > 0, name);
            Assert.True(of(two) <= of(one) * MostPerDoubling, $"{name}: {of(one)}, then {of(two)}");
            Assert.True(of(four) <= of(two) * MostPerDoubling, $"{name}: {of(two)}, then {of(four)}");
        }

        Assert.Equal(0, four.BudgetsHit);
    }

    [Fact]
    public async Task The_same_code_is_the_same_work_every_time()
    {
        var first = await CountAsync("a helper each", 30);
        var second = await CountAsync("a helper each", 30);

        Assert.All(Counted, counted => Assert.Equal(counted.Of(first), counted.Of(second)));
    }

    private static async Task<EngineCounters> CountAsync(string shape, int sites)
    {
        var analyzer = new PrivacyAnalyzer();
        var test = RuleTests.Create(analyzer);
        test.Source = """
            class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; }
            """ + string.Concat(Enumerable.Range(0, sites).Select(site => Site(shape, site, sites)));
        await test.FindAsync();
        return analyzer.Counters;
    }

    private static string Site(string shape, int site, int sites) => shape switch
    {
        "one helper" => site == 0
            ? "static class Log { public static void It(Customer customer) => Console.WriteLine(customer.Id); }"
            : Numbered("class Site# { void Use(Customer customer) { if (customer.Id > #) Log.It(customer); } }", site),
        "a helper each" => Numbered("class Site# { void Use(Customer customer) => Print(customer.Id); void Print(int id) => Console.WriteLine(id); }", site),
        "a chain" => site == sites - 1
            ? Numbered("static class Link# { public static void Go(Customer customer) => Console.WriteLine(customer.Id); }", site)
            : Numbered("static class Link# { public static void Go(Customer customer) => Link$.Go(customer); }", site),
        "an interface" => site switch
        {
            0 => "interface INotes { void Note(Customer customer); }",
            < 4 => Numbered("class Notes# : INotes { public void Note(Customer customer) => Console.WriteLine(customer.Id + #); }", site),
            _ => Numbered("class Site#(INotes notes) { void Use(Customer customer) => notes.Note(customer); }", site),
        },
        "one cycle" => Numbered($"static class Ring# {{ public static void Go(Customer customer, int left) {{ Console.WriteLine(customer.Id + left); if (left > #) Ring{(site + 1) % sites}.Go(customer, left - 1); }} }}", site),
        "cycles in cycles" => Numbered($"static class Web# {{ public static string Go(Customer customer, int left) {{ if (left > #) return Web{(site + 1) % sites}.Go(customer, left); if (left == 1) return Web{site * 7 % sites}.Go(customer, 0); Console.WriteLine(Web{site / 2}.Go(customer, left - 1)); return customer.Name; }} }}", site),
        _ => Numbered("static class Ring# { public static void Go(Customer customer, int left) { if (left == 0) Console.WriteLine(customer.Id); else Turn(customer, left - 1); } static void Turn(Customer customer, int left) => Go(customer, left); }", site),
    };

    private static string Numbered(string text, int number) => "\n" + text
        .Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("$", (number + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
