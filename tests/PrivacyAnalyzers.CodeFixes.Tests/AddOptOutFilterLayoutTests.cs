using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Every shape of query: where the filter goes, and what stays as it is.</summary>
public class AddOptOutFilterLayoutTests
{
    private const string Model = """

        public class Customer { public int Id; public string Email = ""; public bool OptOut; public System.DateTime? Left; public bool? Wants; public bool Active; }
        """;

    [Theory]
    [InlineData("Use([|Customers|])", "Use(Customers.Where(customer => !customer.OptOut))")]
    [InlineData("Use([|Customers.Where(c => c.Active)|])", "Use(Customers.Where(c => c.Active).Where(c => !c.OptOut))")]
    [InlineData("Use([|Customers.Select(c => c.Email)|])", "Use(Customers.Where(customer => !customer.OptOut).Select(c => c.Email))")]
    [InlineData("Use([|Customers.Where(c => c.Active).OrderBy(c => c.Id).Take(10).ToList()|])", "Use(Customers.Where(c => c.Active).Where(c => !c.OptOut).OrderBy(c => c.Id).Take(10).ToList())")]
    [InlineData("Use([|Customers|].ToList())", "Use(Customers.Where(customer => !customer.OptOut).ToList())")]
    [InlineData("List<Customer> l = [|Customers|]", "List<Customer> l = Customers.Where(customer => !customer.OptOut).ToList()")]
    [InlineData("Customer[] l = [|Customers.ToArray()|]", "Customer[] l = Customers.Where(customer => !customer.OptOut).ToArray()")]
    [InlineData("var l = [|Customers|]", "var l = Customers.Where(customer => !customer.OptOut).ToList()")]
    [InlineData("foreach (var c in [|Customers|]) Use(c)", "foreach (var c in Customers.Where(customer => !customer.OptOut)) Use(c)")]
    [InlineData("[|Customers|].ForEach(c => Use(c))", "Customers.Where(customer => !customer.OptOut).ToList().ForEach(c => Use(c))")]
    [InlineData("var customer = 1; Use([|Customers|])", "var customer = 1; Use(Customers.Where(x => !x.OptOut))")]
    [InlineData("Use([|from c in Customers select c.Email|])", "Use(from c in Customers where !c.OptOut select c.Email)")]
    [InlineData("Use(from c in [|Customers|] where c.Active orderby c.Id select c)", "Use(from c in Customers where c.Active where !c.OptOut orderby c.Id select c)")]
    [InlineData("Use([|from i in new[] { 1 } from c in Customers where c.Id == i select c|])", "Use(from i in new[] { 1 } from c in Customers where c.Id == i where !c.OptOut select c)")]
    [InlineData("Use([|from i in new[] { 1 } join c in Customers on i equals c.Id select c|])", "Use(from i in new[] { 1 } join c in Customers on i equals c.Id where !c.OptOut select c)")]
    [InlineData("Use([|(from c in Customers select c).ToList()|])", "Use((from c in Customers where !c.OptOut select c).ToList())")]
    [InlineData("var l = await [|LoadAsync()|]", "var l = (await LoadAsync()).Where(customer => !customer.OptOut).ToList()")]
    [InlineData("foreach (var c in await [|LoadAsync()|]) Use(c)", "foreach (var c in (await LoadAsync()).Where(customer => !customer.OptOut)) Use(c)")]
    public Task The_filter_goes_before_what_cuts_or_projects(string code, string repaired) => Test(Class(code), Class(repaired)).VerifyAsync();

    [Theory]
    [InlineData("Left", "null", "customer.Left == null")]
    [InlineData("Wants", "true", "customer.Wants == true")]
    [InlineData("Active", "true", "customer.Active")]
    public Task The_condition_follows_the_state(string member, string allows, string condition) =>
        Test(Class("Use([|Customers|])"), Class($"Use(Customers.Where(customer => {condition}))"), member, allows).VerifyAsync();

    [Fact]
    public Task A_chain_over_lines_stays_one() => Test(Class("""
            Use([|Customers
                    .Where(c => c.Active) // active ones
                    .Select(c => c.Email)
                    .ToList()|])
        """), Class("""
            Use(Customers
                    .Where(c => c.Active) // active ones
                    .Where(c => !c.OptOut)
                    .Select(c => c.Email)
                    .ToList())
        """)).VerifyAsync();

    [Fact]
    public Task A_query_over_lines_stays_one() => Test(Class("""
            Use([|from c in Customers // all
                    select c.Email|])
        """), Class("""
            Use(from c in Customers // all
                    where !c.OptOut
                    select c.Email)
        """)).VerifyAsync();

    [Fact]
    public Task Linq_is_imported_when_it_is_not()
    {
        var test = Test("""
            // A licence.

            using System.Collections.Generic;
            using System.Text;

            class C { void M(List<Customer> all) { foreach (var c in [|all|]) { } } }
            """ + Model, """
            // A licence.

            using System.Collections.Generic;
            using System.Linq;
            using System.Text;

            class C { void M(List<Customer> all) { foreach (var c in all.Where(customer => !customer.OptOut)) { } } }
            """ + Model);
        test.ImplicitUsings = false;
        return test.VerifyAsync();
    }

    [Fact]
    public Task The_first_import_goes_below_the_licence()
    {
        var test = Test("""
            // A licence.

            // A class.
            class C { void M(System.Collections.Generic.List<Customer> all) { foreach (var c in [|all|]) { } } }
            """ + Model, """
            // A licence.

            using System.Linq;

            // A class.
            class C { void M(System.Collections.Generic.List<Customer> all) { foreach (var c in all.Where(customer => !customer.OptOut)) { } } }
            """ + Model);
        test.ImplicitUsings = false;
        return test.VerifyAsync();
    }

    [Theory]
    [InlineData("Use([|new[] { 1 }|])")]
    [InlineData("HashSet<Customer> set = [|new HashSet<Customer>()|]")]
    [InlineData("[|Customers.RemoveAll(c => c.Active)|]")]
    public Task Nothing_is_offered_where_it_would_not_compile_or_not_help(string code) => Test(Class(code), null).VerifyNotOfferedAsync();

    private static FixTest Test(string source, string? repaired, string member = "OptOut", string allows = "false")
    {
        // The marks say where the finding stands; it is gone once a filter stands in the same statement.
        var start = source.IndexOf("[|", System.StringComparison.Ordinal);
        var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, source.IndexOf("|]", System.StringComparison.Ordinal) - 2);
        var analyzer = new SketchAnalyzer("PRV2005", node => node is ExpressionSyntax && node.Span == span
            && !node.AncestorsAndSelf().TakeWhile(ancestor => ancestor is not BaseMethodDeclarationSyntax).Any(ancestor => ancestor.ToString().Contains(member)),
            (FindingProperties.StateMember, member), (FindingProperties.StateAllows, allows));
        var test = new FixTest(analyzer, new AddOptOutFilter()) { Source = source };
        if (repaired is not null)
            test.Fixed = repaired;
        return test;
    }

    private static string Class(string statement) => $$"""
        public class C
        {
            List<Customer> Customers = [];
            void Use(object o) { }
            Task<List<Customer>> LoadAsync() => Task.FromResult(Customers);
            async Task M()
            {
                await Task.Yield();
                {{statement}};
            }
        }
        """ + Model;
}
