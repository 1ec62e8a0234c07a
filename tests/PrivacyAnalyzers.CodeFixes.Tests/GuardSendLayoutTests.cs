using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Every shape of code around a send: where the guard goes, and what stays as it is.</summary>
public class GuardSendLayoutTests
{
    private const string Model = """
        public class Customer
        {
            public string Email = "";
            public bool OptOut;
            public bool Subscribed;
            public bool? Declined;
            public System.DateTime? UnsubscribedAt;
        }
        """;

    [Fact]
    public Task In_a_loop_the_rest_of_the_turn_is_skipped() => Verify("""
        void M(List<Customer> customers)
        {
            foreach (var customer in customers)
            {
                var subject = "News";

                // to each of them
                [|Send(customer)|]; // now
                System.Console.WriteLine(subject);
            }
        }
        """, """
        void M(List<Customer> customers)
        {
            foreach (var customer in customers)
            {
                var subject = "News";

                // to each of them
                if (customer.OptOut)
                    continue;
                Send(customer); // now
                System.Console.WriteLine(subject);
            }
        }
        """);

    [Fact]
    public Task A_person_from_outside_the_loop_does_not_skip_its_turn() => Verify("""
        void M(Customer customer)
        {
            for (var i = 0; i < 3; i++)
            {
                [|Send(customer)|];
            }
        }
        """, """
        void M(Customer customer)
        {
            for (var i = 0; i < 3; i++)
            {
                if (!customer.OptOut)
                {
                    Send(customer);
                }
            }
        }
        """);

    [Fact]
    public Task Outside_a_loop_the_send_becomes_conditional() => Verify("""
        async Task M(Customer customer)
        {
            // before
            await [|SendAsync(
                customer)|]; // after

            System.Console.WriteLine();
        }
        """, """
        async Task M(Customer customer)
        {
            // before
            if (!customer.OptOut)
            {
                await SendAsync(
                    customer); // after
            }

            System.Console.WriteLine();
        }
        """);

    [Fact]
    public Task A_loop_without_a_block_gets_one() => Verify("""
        void M(List<Customer> customers)
        {
            foreach (var customer in customers)
                [|Send(customer)|];
        }
        """, """
        void M(List<Customer> customers)
        {
            foreach (var customer in customers)
            {
                if (customer.OptOut)
                    continue;
                Send(customer);
            }
        }
        """);

    [Fact]
    public Task An_else_keeps_its_if() => Verify("""
        void M(Customer customer, bool now)
        {
            if (now)
                [|Send(customer)|];
            else
                System.Console.WriteLine();
        }
        """, """
        void M(Customer customer, bool now)
        {
            if (now)
            {
                if (!customer.OptOut)
                {
                    Send(customer);
                }
            }
            else
                System.Console.WriteLine();
        }
        """);

    [Fact]
    public Task Code_on_one_line_stays_on_it() => Verify("""
        void M(List<Customer> customers) { foreach (var c in customers) { [|Send(c)|]; } }
        void N(List<Customer> customers) { foreach (var c in customers) [|Send(c)|]; }
        void O(Customer c) { [|Send(c)|]; }
        """, """
        void M(List<Customer> customers) { foreach (var c in customers) { if (c.OptOut) continue; Send(c); } }
        void N(List<Customer> customers) { foreach (var c in customers) { if (c.OptOut) continue; Send(c); } }
        void O(Customer c) { if (!c.OptOut) { Send(c); } }
        """, person: "c");

    [Fact]
    public Task What_is_declared_by_the_send_stays_in_scope() => Verify("""
        async Task M(Customer customer)
        {
            var sent = await [|SendAsync(customer)|];
            System.Console.WriteLine(sent);
        }
        """, """
        async Task M(Customer customer)
        {
            if (customer.OptOut)
                return;
            var sent = await SendAsync(customer);
            System.Console.WriteLine(sent);
        }
        """);

    [Fact]
    public Task A_returned_task_is_replaced_by_a_finished_one() => Verify("""
        Task M(Customer customer)
        {
            return [|SendAsync(customer)|];
        }
        """, """
        Task M(Customer customer)
        {
            if (customer.OptOut)
                return Task.CompletedTask;
            return SendAsync(customer);
        }
        """);

    [Fact]
    public Task Members_with_an_arrow_get_a_block() => Verify("""
        void M(Customer customer) => [|Send(customer)|]; // one
        async Task N(Customer customer) => await [|SendAsync(customer)|];
        Task O(Customer customer) =>
            [|SendAsync(customer)|];
        """, """
        void M(Customer customer)
        {
            if (customer.OptOut)
                return;
            Send(customer);
        } // one
        async Task N(Customer customer)
        {
            if (customer.OptOut)
                return;
            await SendAsync(customer);
        }
        Task O(Customer customer)
        {
            if (customer.OptOut)
                return Task.CompletedTask;
            return SendAsync(customer);
        }
        """);

    [Fact]
    public Task Lambdas_are_guarded_inside() => Verify("""
        void M(List<Customer> customers)
        {
            customers.ForEach(customer => [|Send(customer)|]);
            customers.ForEach(async customer => await [|SendAsync(customer)|]);
            Each(customers, customer => [|SendAsync(customer)|]);
        }
        void Each(List<Customer> customers, System.Func<Customer, Task> action) { }
        """, """
        void M(List<Customer> customers)
        {
            customers.ForEach(customer => { if (!customer.OptOut) Send(customer); });
            customers.ForEach(async customer => { if (!customer.OptOut) await SendAsync(customer); });
            Each(customers, customer => customer.OptOut ? Task.CompletedTask : SendAsync(customer));
        }
        void Each(List<Customer> customers, System.Func<Customer, Task> action) { }
        """);

    [Theory]
    [InlineData("Subscribed", "true", "customer.Subscribed")]
    [InlineData("UnsubscribedAt", "null", "customer.UnsubscribedAt == null")]
    [InlineData("Declined", "false", "customer.Declined != true")]
    [InlineData("Declined", "true", "customer.Declined == true")]
    public Task The_condition_follows_the_state(string member, string allows, string condition) => Verify("""
        void M(Customer customer)
        {
            [|Send(customer)|];
        }
        """, $$"""
        void M(Customer customer)
        {
            if ({{condition}})
            {
                Send(customer);
            }
        }
        """, member: member, allows: allows);

    [Fact]
    public Task Top_level_statements_and_switch_sections_hold_guards_too() => Test("""
        var customer = new Customer();
        switch (args.Length)
        {
            case 0:
                [|Send(customer)|];
                break;
        }

        [|Send(customer)|];
        void Send(Customer customer) { }
        """ + "\n" + Model, """
        var customer = new Customer();
        switch (args.Length)
        {
            case 0:
                if (!customer.OptOut)
                {
                    Send(customer);
                }
                break;
        }

        if (!customer.OptOut)
        {
            Send(customer);
        }
        void Send(Customer customer) { }
        """ + "\n" + Model).VerifyAsync();

    [Theory]
    [InlineData("bool M(Customer customer) { return [|Send(customer)|]; }")]
    [InlineData("bool M(Customer customer) => [|Send(customer)|];")]
    [InlineData("bool M(Customer customer) { var sent = [|Send(customer)|]; return sent; }")]
    [InlineData("IEnumerable<int> M(Customer customer) { var sent = [|Send(customer)|]; yield return 1; }")]
    [InlineData("bool P => [|Send(new Customer())|];")]
    [InlineData("void M(Customer other) { [|Send(other)|]; }")]
    [InlineData("bool M(List<Customer> customers) => customers.All(customer => [|Send(customer)|]);")]
    public Task Nothing_is_offered_where_it_would_not_compile(string code) => Test(Class(code), null).VerifyNotOfferedAsync();

    [Fact]
    public Task Nothing_is_offered_without_a_state() => new FixTest(new SketchAnalyzer("PRV2001", IsUnguarded), new GuardSend())
    {
        Source = Class("void M(Customer customer) { [|Send(customer)|]; }"),
    }.VerifyNotOfferedAsync();

    [Fact]
    public Task Windows_line_endings_and_tabs_are_kept() => Test(
        "class C\r\n{\r\n\tvoid Send(Customer customer) { }\r\n\tvoid M(Customer customer)\r\n\t{\r\n\t\t[|Send(customer)|];\r\n\t}\r\n}\r\n" + Model.ReplaceLineEndings("\r\n"),
        "class C\r\n{\r\n\tvoid Send(Customer customer) { }\r\n\tvoid M(Customer customer)\r\n\t{\r\n\t\tif (!customer.OptOut)\r\n\t\t{\r\n\t\t\tSend(customer);\r\n\t\t}\r\n\t}\r\n}\r\n" + Model.ReplaceLineEndings("\r\n"))
        .VerifyAsync();

    private static Task Verify(string source, string repaired, string person = "customer", string member = "OptOut", string allows = "false") =>
        Test(Class(source), Class(repaired), person, member, allows).VerifyAsync();

    private static FixTest Test(string source, string? repaired, string person = "customer", string member = "OptOut", string allows = "false")
    {
        var analyzer = new SketchAnalyzer("PRV2001", IsUnguarded,
            (FindingProperties.Person, person), (FindingProperties.StateMember, member), (FindingProperties.StateAllows, allows));
        var test = new FixTest(analyzer, new GuardSend()) { Source = source };
        if (repaired is not null)
            test.Fixed = repaired;
        return test;
    }

    private static string Class(string members) => $$"""
        public class C
        {
            bool Send(Customer customer) => true;
            async Task<bool> SendAsync(Customer customer) { await Task.Yield(); return true; }
        {{string.Join("\n", members.Split('\n').Select(line => line == "" ? "" : "    " + line))}}
        }
        {{Model}}
        """;

    private static bool IsUnguarded(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Send" or "SendAsync" } }
        && !node.Ancestors().TakeWhile(ancestor => ancestor is not TypeDeclarationSyntax).Any(ancestor => IsGuarded(ancestor, node));

    private static bool IsGuarded(SyntaxNode ancestor, SyntaxNode node) => ancestor switch
    {
        IfStatementSyntax branch => Asks(branch.Condition),
        ConditionalExpressionSyntax choice => Asks(choice.Condition),
        BlockSyntax block => block.Statements.TakeWhile(statement => statement.SpanStart <= node.SpanStart).OfType<IfStatementSyntax>().Any(branch => Asks(branch.Condition)),
        _ => false,
    };

    private static bool Asks(ExpressionSyntax condition) => condition.ToString() is var text
        && (text.Contains("OptOut") || text.Contains("Subscribed") || text.Contains("UnsubscribedAt") || text.Contains("Declined"));
}
