using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>Code of any size and shape comes to an end, and where the engine gave up, it says so.</summary>
public class BoundsTests
{
    /// <summary>Far more than any of them takes, and far less than a hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void A_long_concatenation_is_followed() =>
        Assert.Equal(["log: customer.Email"], Seen(Body("var text = " + string.Join(" + ", Enumerable.Repeat("customer.Email + \".\"", 5_000)) + "; Sink.Log(text);")));

    [Fact]
    public void A_deep_condition_ends() => AssertEnds(Body("if (" + string.Join(" && ", Enumerable.Range(0, 10_000).Select(i => $"customer.Id != {i}")) + ") Sink.Log(customer.Email);"));

    [Fact]
    public void A_long_chain_of_calls_ends() => AssertEnds(Body("Sink.Log(customer.Email" + string.Concat(Enumerable.Repeat(".Trim()", 2_000)) + ");"));

    [Fact]
    public void Deep_nesting_ends() => AssertEnds(Body(string.Concat(Enumerable.Range(0, 200).Select(i => $"if (customer.Id > {i}) {{ ")) + "Sink.Log(customer.Email);" + new string('}', 200)));

    [Fact]
    public void Thousands_of_branches_are_followed()
    {
        var code = new StringBuilder("var text = \"\";");
        for (var i = 0; i < 5_000; i++)
            code.Append("if (customer.Id == ").Append(i).Append(") text = customer.Email;");
        Assert.Equal(["log: customer.Email"], Seen(Body(code + "Sink.Log(text);")));
    }

    [Fact]
    public void Thousands_of_locals_are_followed()
    {
        var code = new StringBuilder("var v0 = customer.Email;");
        for (var i = 1; i < 3_000; i++)
            code.Append("var v").Append(i).Append(" = v").Append(i - 1).Append(';');
        Assert.Equal(["log: customer.Email"], Seen(Body(code + "Sink.Log(v2999);")));
    }

    [Fact]
    public void A_switch_in_a_loop_with_a_thousand_arms_ends()
    {
        var code = new StringBuilder("var text = \"\"; while (true) { switch (customer.Id) {");
        for (var i = 0; i < 1_000; i++)
            code.Append("case ").Append(i).Append(": text = customer.Email; break;");
        AssertEnds(Body(code + "} Sink.Log(text); }"));
    }

    [Fact]
    public void Nested_loops_and_finally_blocks_end()
    {
        var code = new StringBuilder();
        for (var i = 0; i < 12; i++)
            code.Append("try { while (customer.Id > ").Append(i).Append(") { ");
        code.Append("Sink.Log(customer.Email);");
        for (var i = 0; i < 12; i++)
            code.Append("} } finally { customer.Id++; }");
        AssertEnds(Body(code.ToString()));
    }

    [Fact]
    public void Recursion_is_followed() =>
        Assert.Equal(["log: customer.Email"], Seen("""
            public static class Code
            {
                public static void Run(Customer customer) => Sink.Log(Down(customer, 3));
                private static string Down(Customer customer, int n) => n == 0 ? customer.Email : Down(customer, n - 1);
            }
            """));

    [Fact]
    public void Mutual_recursion_is_followed() =>
        Assert.Equal(["log: customer.Email"], Seen("""
            public static class Code
            {
                public static void Run(Customer customer) => Sink.Log(Even(customer, 3));
                private static string Even(Customer customer, int n) => n == 0 ? customer.Email : Odd(customer, n - 1);
                private static string Odd(Customer customer, int n) => n == 0 ? "" : Even(customer, n - 1);
            }
            """));

    [Fact]
    public void Types_that_grow_with_each_call_end() =>
        AssertEnds("""
            public class Box<T> { public T Value = default!; public Box<Box<T>> Wrap() => new Box<Box<T>> { Value = this }; }
            public static class Code
            {
                public static void Run(Customer customer) => Grow(new Box<string> { Value = customer.Email }, 9);
                private static void Grow<T>(Box<T> box, int n) { if (n == 0) Sink.Log(box.Value); else Grow(box.Wrap(), n - 1); }
            }
            """);

    [Fact]
    public void Structures_that_grow_in_a_loop_end() =>
        AssertEnds("""
            public class Node { public Node? Next; public string Text = ""; }
            public static class Code
            {
                public static void Run(Customer customer)
                {
                    Node? head = null;
                    for (var i = 0; i < 9; i++) { head = new Node { Next = head, Text = head?.Next?.Next?.Text + customer.Email }; customer = customer.Referrer; }
                    Sink.Log(head?.Text);
                }
            }
            """);

    /// <summary>As many ways as there are orders of the decorators, and one exposure for each of them.</summary>
    [Fact]
    public void Decorators_of_one_interface_that_lead_to_each_other_end()
    {
        var code = new StringBuilder("public interface IHandler { void Handle(string text); } ");
        for (var i = 0; i < 8; i++)
            code.Append($"public class D{i}(IHandler inner) : IHandler {{ public void Handle(string text) {{ Sink.Log(text); if (text.Length > {i}) inner.Handle(text); else inner.Handle(text + {i}); }} }} ");
        Assert.Equal(
            ["log: customer.Email"],
            Seen(code + "public static class Code { public static void Run(Customer customer, IHandler handler) => handler.Handle(customer.Email); }"));
    }

    [Fact]
    public void A_chain_of_many_methods_is_followed()
    {
        var code = new StringBuilder("public static class Code { public static void Run(Customer customer) => M0(customer.Email); private static void M1000(string a) => Sink.Log(a);");
        for (var i = 0; i < 1000; i++)
            code.Append("private static void M").Append(i).Append("(string a) => M").Append(i + 1).Append("(a);");
        Assert.Equal(["log: customer.Email"], Seen(code + "}"));
    }

    [Fact]
    public async Task Where_a_budget_is_hit_it_is_told()
    {
        var probe = new FlowProbe();
        var test = new RuleTest(probe) { Source = Body(Tangle).Replace("Sink.Log(", "System.Console.WriteLine(") + "public class Customer { public int Id; public string Email = \"\"; }" };
        await test.FindAsync();
        var coarse = Assert.Single(probe.CoarseBodies);
        Assert.Equal("Code.Run(Customer)", coarse.Method);
        Assert.EndsWith("Test.cs", coarse.Place.Path);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_method_that_leaves_more_to_its_callers_than_is_handed_on_is_told(int sends, bool isComplete) =>
        Assert.Equal(isComplete, new FlowLab($"public static class Code {{ public static void Run(IAppLogger log, string text) {{ {string.Concat(Enumerable.Repeat("log.LogInformation(text); ", sends))} }} }}").Analyze("Code.Run").IsComplete);

    [Fact]
    public async Task What_is_followed_to_its_end_is_not_told()
    {
        var probe = new FlowProbe();
        await new RuleTest(probe) { Source = "public class Code { public int Run() { for (var i = 0; i < 9; i++) if (i == 3) return i; return 0; } }" }.FindAsync();
        Assert.Empty(probe.CoarseBodies);
    }

    [Fact]
    public void No_block_is_run_after_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        var counter = new Counter(() => source.Cancel());
        var code = Body("var n = 0; " + string.Concat(Enumerable.Range(0, 50).Select(i => $"if (customer.Id == {i}) n++; ")));
        var lab = new FlowLab(code, OperationTable.Shipped.With(OperationKind.Increment, counter));
        Assert.ThrowsAny<OperationCanceledException>(() => lab.Analyze("Code.Run", source.Token));
        Assert.Equal(1, counter.Count);
    }

    /// <summary>More operations than one body may have.</summary>
    private static string Tangle =>
        "while (customer.Id > 0) {" + string.Concat(Enumerable.Repeat("Sink.Log(" + string.Join(" + ", Enumerable.Repeat("customer.Id", 50)) + ");", 1_500)) + "}";

    private static string Body(string statements) => "public static class Code { public static void Run(Customer customer) { " + statements + " } }";

    private static string[] Seen(string source)
    {
        string[] seen = [];
        Run(() => seen = [.. new FlowLab(source).Seen("Code.Run")]);
        return seen;
    }

    private static void AssertEnds(string source) => Run(() => new FlowLab(source).Analyze("Code.Run"));

    /// <summary>On a thread with the stack that a compiler's worker has, watched for time.</summary>
    private static void Run(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            1_500_000);
        var clock = Stopwatch.StartNew();
        thread.Start();
        Assert.True(thread.Join(Patience), "It did not end within " + clock.Elapsed);
        if (thrown is not null)
            throw new InvalidOperationException("It failed: " + thrown.Message, thrown);
    }

    private sealed class Counter(Action then) : IOperationTransfer
    {
        public int Count { get; private set; }

        public FlowValue Apply(IOperation operation, BodyInterpreter body)
        {
            Count++;
            then();
            return FlowValue.Unknown;
        }
    }
}
