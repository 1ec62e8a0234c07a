using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>The three repairs of a record that shows too much, in every shape of logging call.</summary>
public class LogFixLayoutTests
{
    private const string Model = """

        public class Customer { public int Id; public string Email = ""; public string? Phone; }
        public record Guest(string Email);
        public class Printed { public override string ToString() => ""; }
        """;

    [Theory]
    [InlineData("log.LogInformation(\"Sent to {Email}\", [|c.Email|])", "log.LogInformation(\"Sent to {CId}\", c.Id)")]
    [InlineData("log.LogInformation(\"{A} {Email,10} {B}\", 1, [|c.Email|], 2)", "log.LogInformation(\"{A} {CId,10} {B}\", 1, c.Id, 2)")]
    [InlineData("log.LogInformation(\"{{no}} {@Customer}\", [|c|])", "log.LogInformation(\"{{no}} {CId}\", c.Id)")]
    [InlineData("log.LogError(new System.Exception(), @\"a \"\"{Email}\"\"\", [|c.Email|])", "log.LogError(new System.Exception(), @\"a \"\"{CId}\"\"\", c.Id)")]
    [InlineData("log.LogInformation(\"{A} {B}\", [|c.Email|])", "log.LogInformation(\"{A} {B}\", c.Id)")]
    [InlineData("log.LogInformation([|c.Email|])", "log.LogInformation(c.Id.ToString())")]
    [InlineData("log.LogInformation($\"Sent to {[|c.Email|]} now\")", "log.LogInformation($\"Sent to {c.Id} now\")")]
    [InlineData("log.LogInformation($\"Sent to {[|c.Email|],20:U}\")", "log.LogInformation($\"Sent to {c.Id,20}\")")]
    [InlineData("log.LogInformation(\"Sent to \" + [|c.Email|])", "log.LogInformation(\"Sent to \" + c.Id)")]
    [InlineData("log.LogInformation([|c.Email|] + other)", "log.LogInformation(c.Id.ToString() + other)")]
    [InlineData("System.Console.WriteLine([|c.Email|])", "System.Console.WriteLine(c.Id)")]
    [InlineData("System.Console.WriteLine(\"{0}\", [|c.Phone|])", "System.Console.WriteLine(\"{0}\", c.Id)")]
    [InlineData("System.Console.WriteLine(/* who */ [|c.Email|] /* ? */)", "System.Console.WriteLine(/* who */ c.Id /* ? */)")]
    public Task The_id_takes_the_place(string code, string repaired) => Verify<LogIdInstead>(code, repaired, (FindingProperties.IdExpression, "c.Id"));

    [Theory]
    [InlineData("log.LogInformation(\"{Email} {Phone}\", [|c.Email|], [|c.Phone|])", "log.LogInformation(\"{CId}\", c.Id)")]
    [InlineData("log.LogInformation(\"Sent to {0} @ {1}, {2} left\", [|c.Email|], [|c.Phone|], 3)", "log.LogInformation(\"Sent to {0}, {1} left\", c.Id, 3)")]
    [InlineData("log.LogInformation(\"{Email} ({Phone}) left\", [|c.Email|], [|c.Phone|])", "log.LogInformation(\"{CId} left\", c.Id)")]
    [InlineData("log.LogInformation(\"{Email} moved, now {Phone}.\", [|c.Email|], [|c.Phone|])", "log.LogInformation(\"{CId} moved, now ***.\", c.Id)")]
    [InlineData("log.LogInformation(\"{Email} {Other} {Phone}\", [|c.Email|], other, [|c.Phone|])", "log.LogInformation(\"{CId} {Other} ***\", c.Id, other)")]
    [InlineData("log.LogInformation($\"'{[|c.Email|]}', '{[|c.Phone|]}' left\")", "log.LogInformation($\"'{c.Id}' left\")")]
    [InlineData("log.LogInformation($\"{[|c.Email|]} <{[|c.Phone|]}> from {other}\")", "log.LogInformation($\"{c.Id} from {other}\")")]
    public Task Two_that_one_call_tells_of_a_person_become_one_id(string code, string repaired) => new FixTest(
        new SketchAnalyzer("PRV4001", node => node is MemberAccessExpressionSyntax && node.ToString() is "c.Email" or "c.Phone", (FindingProperties.IdExpression, "c.Id"), (FindingProperties.AlsoTold, "c.Phone\nc.Email")),
        new LogIdInstead())
    {
        Source = Class(code),
        Fixed = Class(repaired),
        References = References.AspNetCore,
    }.VerifyAsync();

    [Theory]
    [InlineData("log.LogInformation(\"{Id}: {Email}\", c.Id, [|c.Email|])", "log.LogInformation(\"{CId}\", c.Id)")]
    [InlineData("log.LogInformation($\"User {c.Id} ({[|c.Email|]})\")", "log.LogInformation($\"User {c.Id}\")")]
    public Task An_id_that_is_told_already_is_enough(string code, string repaired) => Verify<LogIdInstead>(code, repaired, (FindingProperties.IdExpression, "c.Id"));

    [Theory]
    [InlineData("log.LogInformation(\"{X}\", [|c.Email|])", "unknown.Id")]
    [InlineData("log.LogInformation(\"{X}\", [|c.Email|])", "c.")]
    [InlineData("log.LogInformation(\"{X}\", new { [|c.Email|], c.Phone })", "c.Id")]
    [InlineData("log.LogInformation(\"{X}\", [|c.Email|])", "")]
    public Task No_id_is_offered_where_it_would_not_compile(string code, string id) => VerifyNotOffered<LogIdInstead>(code, "", (FindingProperties.IdExpression, id));

    [Theory]
    [InlineData("static string Mask(string s) => s;", "log.LogInformation(\"{X}\", [|c.Email|])", "log.LogInformation(\"{X}\", Mask(c.Email))")]
    [InlineData("string RedactEmail(string s) => s; string Redact(string s) => s;", "log.LogInformation($\"{[|c.Email|]}\")", "log.LogInformation($\"{RedactEmail(c.Email)}\")")]
    [InlineData("IRedactor redactor = null!; interface IRedactor { string Redact(string s); }", "log.LogInformation(\"{X}\", [|c.Email|])", "log.LogInformation(\"{X}\", redactor.Redact(c.Email))")]
    [InlineData("Masker m = null!; class Masker : Base { } class Base { public string Mask(string s, char with = '*') => s; }", "log.LogInformation(\"{X}\", [|c.Email|])", "log.LogInformation(\"{X}\", m.Mask(c.Email))")]
    public Task A_masking_method_in_scope_is_used(string members, string code, string repaired) => Verify<Redact>(code, repaired, members);

    [Theory]
    [InlineData("string MaskPhone(string s) => s;", "log.LogInformation(\"{X}\", [|c.Email|])")]
    [InlineData("int Mask(string s) => 1; string Redact(int s) => \"\";", "log.LogInformation(\"{X}\", [|c.Email|])")]
    [InlineData("object redactor = new();", "log.LogInformation(\"{X}\", [|c.Email|])")]
    [InlineData("string Mask(string s) => s;", "log.LogInformation(\"{X}\", [|c|])")]
    public Task Nothing_is_offered_without_a_masking_method_for_such_data(string members, string code) => VerifyNotOffered<Redact>(code, members);

    [Theory]
    [InlineData("log.LogInformation(\"{A} {@Customer}\", 1, [|c|])", "log.LogInformation(\"{A} {Customer}\", 1, c)")]
    [InlineData("log.LogInformation(\"{@All}\", [|new[] { c }|])", "log.LogInformation(\"{All}\", new[] { c })")]
    public Task The_at_sign_goes(string code, string repaired) => Verify<DropDestructuring>(code, repaired, "", "PRV4002");

    [Theory]
    [InlineData("log.LogInformation(\"{Customer}\", [|c|])")]
    [InlineData("log.LogInformation(\"{$Customer}\", [|c|])")]
    [InlineData("log.LogInformation(\"{@Guest}\", [|new Guest(\"\")|])")]
    [InlineData("log.LogInformation(\"{@Guest}\", [|new Printed()|])")]
    [InlineData("log.LogInformation(\"{@Guest}\", [|new { c.Email }|])")]
    [InlineData("log.LogInformation(\"{@Guest}\", [|(object)c|])")]
    [InlineData("log.LogInformation(\"{@Email}\", [|c.Email|])")]
    public Task The_at_sign_stays_where_the_text_shows_as_much(string code) => VerifyNotOffered<DropDestructuring>(code, "", id: "PRV4002");

    private static Task Verify<TFix>(string code, string repaired, params (string, string)[] properties)
        where TFix : CodeFixProvider, new() => Verify<TFix>(code, repaired, "", "PRV4001", properties);

    private static Task Verify<TFix>(string code, string repaired, string members, string id = "PRV4001", params (string, string)[] properties)
        where TFix : CodeFixProvider, new()
    {
        var test = Test<TFix>(code, members, id, properties);
        test.Fixed = Class(repaired, members);
        return test.VerifyAsync();
    }

    private static Task VerifyNotOffered<TFix>(string code, string members, (string, string) property = default, string id = "PRV4001")
        where TFix : CodeFixProvider, new() =>
        Test<TFix>(code, members, id, property.Item1 is null ? [] : [property]).VerifyNotOfferedAsync();

    private static FixTest Test<TFix>(string code, string members, string id, (string, string)[] properties)
        where TFix : CodeFixProvider, new()
    {
        var marked = code[(code.IndexOf("[|", StringComparison.Ordinal) + 2)..code.IndexOf("|]", StringComparison.Ordinal)];
        var analyzer = new SketchAnalyzer(id, node => node is ExpressionSyntax && node.ToString() == marked && node.Parent is not MemberAccessExpressionSyntax && !IsMasked(node), properties);
        return new FixTest(analyzer, new TFix()) { Source = Class(code, members), References = References.AspNetCore };
    }

    private static bool IsMasked(Microsoft.CodeAnalysis.SyntaxNode node) =>
        node.FirstAncestorOrSelf<ParameterSyntax>() is not null
        || node.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
        || statement.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.Expression.ToString() is var name && (name.Contains("Mask") || name.Contains("Redact")))
        || statement.ToString() is var text && (text.Contains("{Customer}\", 1") || text.Contains("{All}"));

    private static string Class(string statement, string members = "") => $$"""
        public class C
        {
            {{members}}
            void M(ILogger log, Customer c, string other)
            {
                {{statement}};
            }
        }
        """ + Model;
}
