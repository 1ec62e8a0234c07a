using System.Linq;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>What an editor pays for a keystroke: what was edited is looked at, and what no longer holds because of it.</summary>
public class EditTests
{
    private const int Files = 1000;

    /// <summary>A thousand files; the method in the middle one calls helpers of its own.</summary>
    private readonly EditedProgram _program = new(Enumerable.Range(0, Files).Select(number => ($"Part{number}.cs", Part(number))));

    private readonly string _file = $"Part{Files / 2}.cs";

    [Fact]
    public void A_keystroke_in_a_method_looks_at_that_body_only()
    {
        Assert.Equal(2, _program.FindIn(_file).Count);
        Assert.Equal(Files, _program.Counters.FilesRead);
        Assert.Equal(3, _program.Counters.BodiesBound);

        _program.Replace(_file, "\"note\"", "\"a note\"");

        Assert.Equal((Files: 1, Bound: 1, Graphs: 1, Summaries: 1), CostOf(_file));
        Assert.Equal(2, _program.FindIn(_file).Count);
    }

    [Fact]
    public void A_helper_that_does_what_it_did_leaves_its_callers_alone()
    {
        _program.FindIn(_file);

        _program.Replace(_file, "WriteLine(text + of);", "WriteLine(text + of); var done = text;");
        Assert.Equal((1, 1, 1, 1), CostOf(_file));
    }

    [Fact]
    public void Who_calls_a_helper_is_looked_at_again_when_it_does_something_else()
    {
        Assert.Equal(2, _program.FindIn(_file).Count);

        // The helper no longer prints the address: it, and the one of its two callers in this file that hands it one.
        _program.Replace(_file, "Console.WriteLine(text + of)", "Console.WriteLine(text)");
        Assert.Equal((1, 3, 3, 3), CostOf(_file));
        Assert.Empty(_program.FindIn(_file));

        _program.Replace(_file, "Console.WriteLine(text)", "Console.WriteLine(of)");
        Assert.Equal(2, _program.FindIn(_file).Count);
    }

    [Fact]
    public void Nothing_is_computed_when_an_edit_is_taken_back()
    {
        _program.FindIn(_file);
        _program.Replace(_file, "numbers) sum", "numbers) /* all of them */ sum");
        _program.FindIn(_file);

        _program.Replace(_file, "/* all of them */ ", "");

        Assert.Equal((1, 0, 0, 0), CostOf(_file));
    }

    [Fact]
    public void A_body_that_never_mattered_does_not_matter_after_an_edit()
    {
        _program.FindIn(_file);

        _program.Replace(_file, "sum += number", "sum += number + 1");

        Assert.Equal((1, 0, 0, 0), CostOf(_file));
    }

    [Fact]
    public void A_body_that_begins_to_matter_is_looked_at_with_who_calls_it()
    {
        Assert.Equal(2, _program.FindIn(_file).Count);

        _program.Replace(_file, "return text.Trim();", "Console.WriteLine(text); return text.Trim();");

        Assert.Equal(3, _program.FindIn(_file).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_runs_a_helper_that_left_nothing_is_entered_when_it_leaves_something(bool isOfAnotherProject)
    {
        (string, string) journal = ("Journal.cs", "public class Customer { public string Email { get; set; } = \"\"; } public static class Journal { public static void Note(string text) { System.Console.WriteLine(text.Length); } }");
        (string, string) desk = ("Desk.cs", "public class Desk { public void Open(Customer customer) { Journal.Note(customer.Email); } }");
        var below = new EditedProgram(isOfAnotherProject ? [journal] : [journal, desk]);
        var program = isOfAnotherProject ? new EditedProgram([desk], below) : below;
        Assert.Empty(program.FindIn("Desk.cs"));

        below.Replace("Journal.cs", "WriteLine(text.Length)", "WriteLine(text)");
        Assert.Single(program.FindIn("Desk.cs"));
        Assert.Equal(program.FindAnew("Desk.cs"), program.FindIn("Desk.cs"));

        below.Replace("Journal.cs", "WriteLine(text)", "WriteLine(text.Length)");
        Assert.Empty(program.FindIn("Desk.cs"));
    }

    [Fact]
    public void A_query_that_asks_for_something_else_is_judged_where_somebody_is_picked_from_it()
    {
        var program = new EditedProgram([
            ("Queries.cs", "using System.Linq; public class Customer { public int Id { get; set; } public string Name { get; set; } = \"\"; public string Email { get; set; } = \"\"; } "
                + "public static class Queries { public static IQueryable<Customer> Asked(this IQueryable<Customer> all, int id, string name) { return all.Where(c => c.Id == id); } }"),
            ("Desk.cs", "using System.Linq; public class Desk { public Customer Pick(IQueryable<Customer> all, int id, string name) { return all.Asked(id, name).First(); } }"),
        ]);
        Assert.Empty(program.FindIn("Desk.cs"));

        program.Replace("Queries.cs", "c.Id == id", "c.Name == name");

        Assert.Single(program.FindAnew("Desk.cs"));
        Assert.Equal(program.FindAnew("Desk.cs"), program.FindIn("Desk.cs"));
    }

    [Fact]
    public void Findings_move_with_the_text()
    {
        var before = _program.FindIn(_file);

        _program.Replace(_file, "var sum = 0;", "\n\n\nvar sum = 0;");

        var after = _program.FindIn(_file);
        Assert.Equal(_program.FindAnew(_file), after);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Another_file_is_found_in_without_looking_at_what_is_known()
    {
        _program.FindIn(_file);
        _program.FindIn("Part1.cs");
        _program.Replace(_file, "\"note\"", "\"a note\"");
        _program.FindIn(_file);

        Assert.Equal((0, 0, 0, 0), CostOf("Part1.cs"));
    }

    private (int Files, int Bound, int Graphs, int Summaries) CostOf(string file)
    {
        var before = Read(_program.Counters);
        _program.FindIn(file);
        var after = Read(_program.Counters);
        return (after.Files - before.Files, after.Bound - before.Bound, after.Graphs - before.Graphs, after.Summaries - before.Summaries);

        static (int Files, int Bound, int Graphs, int Summaries) Read(EngineCounters counters) =>
            ((int)counters.FilesRead, (int)counters.BodiesBound, (int)counters.GraphsBuilt, (int)counters.SummariesComputed);
    }

    private static string Part(int number) => $$"""
        using System;
        namespace Shop.Part{{number}};
        public class Customer { public int Id { get; set; } public string Email { get; set; } = ""; }
        public class Service
        {
            public int Sum(int[] numbers) { var sum = 0; foreach (var number in numbers) sum += number; return sum; }
            public void Note(Customer customer) { var text = "note"; Print{{number}}(text, customer.Email); }
            public void Mark(Customer customer)
            {
                Print{{number}}("mark", customer.Email);
            }

            public string Shorten(Customer customer) => Cut{{number}}(customer.Email);
            private static string Cut{{number}}(string text) { return text.Trim(); }
            private static void Print{{number}}(string text, string of) { Console.WriteLine(text + of); }
        }
        """;
}
