using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>The repairs that declare a purpose, and where they write it.</summary>
public class DeclarationFixTests
{
    private static readonly ReferenceSet WithAnnotations = References.NetCore.With(typeof(CollectedForAttribute));

    [Fact]
    public Task The_purpose_is_added_where_the_data_is_declared() => CollectedFor("""
        using PrivacyAnalyzers.Annotations;
        public class Customer
        {
            /// <summary>Where to write to.</summary>
            [CollectedFor("order" /* first */)] // told at checkout
            public string Email { get; set; } = "";
        }
        """, """
        using PrivacyAnalyzers.Annotations;
        public class Customer
        {
            /// <summary>Where to write to.</summary>
            [CollectedFor("order" /* first */, "recruiting")] // told at checkout
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public Task The_type_declares_for_members_that_do_not() => CollectedFor("""
        [PrivacyAnalyzers.Annotations.CollectedFor(Purposes.Order)]
        public class Customer { public string Email = ""; }
        public static class Purposes { public const string Order = "order"; }
        """, """
        [PrivacyAnalyzers.Annotations.CollectedFor(Purposes.Order, "recruiting")]
        public class Customer { public string Email = ""; }
        public static class Purposes { public const string Order = "order"; }
        """);

    [Theory]
    [InlineData("public class Customer { public string Email = \"\"; }")]
    [InlineData("public class Customer { [PrivacyAnalyzers.Annotations.CollectedFor(new[] { \"order\" })] public string Email = \"\"; }")]
    public Task Nothing_is_added_where_nothing_is_declared_or_no_argument_fits(string customer) => CollectedForTest(customer).VerifyNotOfferedAsync();

    [Theory]
    [InlineData(0, "order")]
    [InlineData(1, "support.chat")]
    public Task A_method_with_a_guessed_purpose_can_declare_its_own(int index, string purpose) => new FixTest(ProcessedForAnalyzer(), new DeclareProcessedFor())
    {
        Source = """
            class C
            {
                void First() { }

                /// <summary>Writes to them.</summary>
                internal void M(string email) { {|PRV1001:Send(email)|}; }

                [System.Obsolete] // soon
                void N(string email) => {|PRV1001:Send(email)|};

                void Send(string email) { }
            }
            """,
        Fixed = $$"""
            using PrivacyAnalyzers.Annotations;

            class C
            {
                void First() { }

                /// <summary>Writes to them.</summary>
                [ProcessedFor("{{purpose}}")]
                internal void M(string email) { Send(email); }

                [System.Obsolete] // soon
                [ProcessedFor("{{purpose}}")]
                void N(string email) => Send(email);

                void Send(string email) { }
            }
            """,
        ActionIndex = index,
        References = WithAnnotations,
    }.VerifyAsync();

    /// <summary>By whatever it is declared: an annotation here or on the helper that sends, or the policy, for the place of the code.</summary>
    [Fact]
    public Task A_declared_purpose_is_not_declared_away() =>
        new FixTest(ProcessedForAnalyzer((FindingProperties.PurposeIsDeclared, "true")), new DeclareProcessedFor())
        {
            Source = "class C { void M() { [|Send()|]; } void Send() { } }", References = WithAnnotations,
        }.VerifyNotOfferedAsync();

    [Fact]
    public Task What_stands_in_no_method_declares_nothing() =>
        new FixTest(ProcessedForAnalyzer(), new DeclareProcessedFor()) { Source = "class C { int p = [|Send()|]; static int Send() => 1; }", References = WithAnnotations }.VerifyNotOfferedAsync();

    [Fact]
    public Task Without_the_annotations_nothing_is_declared() =>
        new FixTest(ProcessedForAnalyzer(), new DeclareProcessedFor()) { Source = "class C { void M() { [|Send()|]; } void Send() { } }" }.VerifyNotOfferedAsync();

    [Theory]
    [InlineData("[CollectedFor(\"ordr\")]", "[CollectedFor(\"order\")]")]
    [InlineData("[CollectedFor(\"x\", @\"ordr\" /* c */)]", "[CollectedFor(\"x\", @\"order\" /* c */)]")]
    [InlineData("[CollectedFor(\"ordr\"), ProcessedFor(\"ordr\")]", "[CollectedFor(\"order\"), ProcessedFor(\"order\")]")]
    public Task A_misspelt_name_in_an_annotation_is_corrected(string annotation, string corrected) => new FixTest(
        new SketchAnalyzer("PRV9002", node => node is LiteralExpressionSyntax && node.ToString().TrimStart('@') == "\"ordr\"", (FindingProperties.Suggestion, "order")),
        new FixName())
    {
        Source = "using PrivacyAnalyzers.Annotations;\n" + Marked(annotation) + " class C { }",
        Fixed = $"using PrivacyAnalyzers.Annotations;\n{corrected} class C {{ }}",
        References = WithAnnotations,
    }.VerifyAsync();

    private static string Marked(string annotation) => annotation.Replace("@\"ordr\"", "[|@\"ordr\"|]").Replace("(\"ordr\"", "([|\"ordr\"|]");

    private static SketchAnalyzer ProcessedForAnalyzer(params (string Key, string Value)[] more) => new("PRV1001",
        node => node is InvocationExpressionSyntax && node.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.AttributeLists.Any(list => list.ToString().Contains("ProcessedFor")) != true,
        [(FindingProperties.CollectedFor, "order,support.chat"), (FindingProperties.Purpose, "recruiting"), .. more]);

    private static Task CollectedFor(string customer, string declared)
    {
        var test = CollectedForTest(customer);
        test.FixedFiles["Customer.cs"] = declared;
        test.FixedFiles["Test.cs"] = test.Source.Replace("[|", "").Replace("|]", "");
        return test.VerifyAsync();
    }

    private static FixTest CollectedForTest(string customer)
    {
        // Declares what it is told about: findings are gone once some file of the compilation names the purpose.
        return new FixTest(new PurposeSketch("recruiting"), new DeclareCollectedFor())
        {
            Sources = { ["Customer.cs"] = customer, ["Test.cs"] = "class C { string M(Customer customer) => [|customer.Email|]; }" },
            References = WithAnnotations,
        };
    }
}
