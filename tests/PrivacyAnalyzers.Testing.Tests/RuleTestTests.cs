using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing.Tests;

public class RuleTestTests
{
    [Theory]
    [InlineData("class C { int HEY; } // expect: TST0001")]
    [InlineData("class C { int HEY; } // expect: TST0001 \"'HEY' shouts\"")]
    [InlineData("class C { int HEY, YOU; } // expect: TST0001 \"YOU\", TST0001")]
    [InlineData("class C { int HEY; } // expect: TST0001\r\nclass D { }\r\n")]
    [InlineData("class C { int [|HEY|]; }")]
    [InlineData("class C { int {|TST0001:HEY|}; }")]
    [InlineData("class C { int hey; } // todo: TST0001")]
    [InlineData("class C { string s = \"// not a mark {| |} [ | ]\"; }")]
    [InlineData("class C { {|CS0246:Unknown|} u; }")]
    [InlineData("class C { void HEY() { } /* a */ // expect: TST0001 // step: source\n void M() => HEY(); // expect: TST0002 // path: source, sink // step: sink\n}")]
    [InlineData("class C { void {|TST0001:HEY|}() { } void M() { {|TST0002:HEY|}(); } }")]
    [InlineData("System.Console.WriteLine(args.Length);")]
    [InlineData("class C { int $$HEY; }")]
    [InlineData("class C { int $$HEY, {|TST0001:YOU|}; }")]
    [InlineData("class C { int x; string S => $$\"\"\"{{x}}\"\"\"; }")]
    public Task Holds(string source) => Test(source).VerifyAsync();

    [Theory]
    [InlineData("class C { int HEY; }", "unexpected TST0001: 'HEY' shouts")]
    [InlineData("class C { int hey; } // expect: TST0001", "missing TST0001")]
    [InlineData("class C { int HEY; } // expect: TST0001, TST0001", "missing TST0001")]
    [InlineData("class C { int HEY; } // expect: TST0001 \"other\"", "missing TST0001 \"other\"")]
    [InlineData("class C { int [|HEY;|] }", "missing a finding")]
    [InlineData("class C { int {|TST0002:HEY|}; }", "missing TST0002")]
    [InlineData("class C { int HEY; } // todo: TST0001", "is found now")]
    [InlineData("class C { Unknown u; }", "does not compile: CS0246")]
    [InlineData("class C { int CRASH; }", "as asked")]
    [InlineData("class C { int {|CS0246:x|}; }", "missing CS0246")]
    [InlineData("class C { int [|HEY; }", "never closed")]
    [InlineData("// expect: TST0001\nclass C { int HEY; }", "not on a line of its own")]
    [InlineData("class C { int HEY; } // expect: shouting", "ids separated by commas")]
    [InlineData("class C { int HEY; } // expect: TST0001 // step: sorce", "'sorce' is no kind of step")]
    [InlineData("class C { int HEY; } // expect: TST0001 // step: source", "missing a step of kind source")]
    [InlineData("class C { int HEY; } // expect: TST0001 // path: source, sink", "missing the path source, sink (it is nothing)")]
    [InlineData("class C { int H$$EY; }", "missing a finding")]
    [InlineData("class C { int x; } // label: email", "the data that arrives here is none, not email")]
    [InlineData("class C { int x; } // summary: returns", "no visible method with a summary is declared here")]
    public async Task Fails_and_says_why(string source, string reason)
    {
        var failure = await Assert.ThrowsAsync<VerificationException>(() => Test(source).VerifyAsync());
        Assert.Contains(reason, failure.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Parts_of_a_file_may_belong_to_several_projects(bool refersToAssemblies)
    {
        var test = Test("""
            using System.Text;
            // project: Lower
            public class Base { public int HEY; } // expect: TST0001
            // project: Upper
            class Derived : Base { StringBuilder YOU = new(); Common? common; } // expect: TST0001
            """);
        test.RefersToAssemblies = refersToAssemblies;
        test.Sources["Common.cs"] = "public class Common { }";
        await test.VerifyAsync();
    }

    [Fact]
    public async Task The_message_shows_the_code_and_marks_the_place()
    {
        var failure = await Assert.ThrowsAsync<VerificationException>(() => Test("""
            class First { }
            class C
            {
                int HEY;
                int ho; // expect: TST0001 "ho"
            }
            """).VerifyAsync());

        Assert.Equal("""
            The findings are not the expected ones.

            /0/Test.cs
               1 | class First { }
               2 | class C
               3 | {
               4 |     int HEY;
               ! |         ^^^ unexpected TST0001: 'HEY' shouts
               5 |     int ho;
               ! |     ^^^^^^^ missing TST0001 "ho"
               6 | }

            """.ReplaceLineEndings("\n"), failure.Message);
    }

    [Fact]
    public Task Named_spans_are_referred_to_from_outside() => new RuleTest(new ShoutAnalyzer())
    {
        Source = "class C { int {|#0:HEY|}; int {|#1:{|TST0001:YOU|}|}; }",
        Expected = { new ExpectedFinding("TST0001", At: 0, MessagePart: "HEY") },
    }.VerifyAsync();

    [Fact]
    public async Task A_named_span_without_its_finding_fails()
    {
        var test = new RuleTest(new ShoutAnalyzer()) { Source = "class C { int {|#0:hey|}; }", Expected = { new ExpectedFinding("TST0001", At: 0) } };
        Assert.Contains("missing TST0001", (await Assert.ThrowsAsync<VerificationException>(() => test.VerifyAsync())).Message);
    }

    [Fact]
    public Task Additional_files_carry_marks_too() => new RuleTest(new ShoutAnalyzer())
    {
        Source = "class C { }",
        AdditionalFiles = { ["privacy.yml"] = "a: 1 # a comment\nb: HEY # expect: TST0003\n" },
    }.VerifyAsync();

    [Fact]
    public Task Several_files_are_one_compilation() => new RuleTest(new ShoutAnalyzer())
    {
        Sources = { ["A.cs"] = "class A : B { }", ["Sub/B.cs"] = "class B { int HEY; } // expect: TST0001" },
    }.VerifyAsync();

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.TST0001.severity = none\n")]
    [InlineData("is_global = true\ndotnet_diagnostic.TST0001.severity = none\n")]
    public Task Severities_can_be_configured(string config) =>
        new RuleTest(new ShoutAnalyzer()) { Source = "class C { int HEY; }", AnalyzerConfig = config }.VerifyAsync();

    [Fact]
    public Task Errors_can_be_allowed() =>
        new RuleTest(new ShoutAnalyzer()) { Source = "class C { Unknown HEY; } // expect: TST0001", AllowCompileErrors = true }.VerifyAsync();

    [Fact]
    public Task AspNetCore_can_be_referenced() => new RuleTest(new ShoutAnalyzer())
    {
        Source = "class C : Microsoft.AspNetCore.Mvc.ControllerBase { void M(ILogger<C> logger) => logger.LogInformation(\"a\"); }",
        References = References.AspNetCore,
    }.VerifyAsync();

    [Fact]
    public Task An_assembly_can_be_added() => new RuleTest(new ShoutAnalyzer())
    {
        Source = "class C { Xunit.Assert? a; }",
        References = References.NetCore.With(typeof(Assert)),
    }.VerifyAsync();

    [Fact]
    public async Task Without_implicit_usings_nothing_is_imported()
    {
        var test = new RuleTest(new ShoutAnalyzer()) { Source = "class C { void M() => Console.WriteLine(); }", ImplicitUsings = false };
        Assert.Contains("CS0103", (await Assert.ThrowsAsync<VerificationException>(() => test.VerifyAsync())).Message);
    }

    [Fact]
    public async Task The_findings_themselves_can_be_looked_at()
    {
        var found = await new RuleTest(new ShoutAnalyzer()) { Source = "class C { int HEY; }" }.FindAsync();
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(found).Severity);
    }

    private static RuleTest Test(string source) => new(new ShoutAnalyzer()) { Source = source };
}
