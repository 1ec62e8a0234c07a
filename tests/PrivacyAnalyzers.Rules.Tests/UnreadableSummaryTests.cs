using System;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>Summaries that were not written by this version, or not by us at all, count for nothing and break nothing.</summary>
public class UnreadableSummaryTests
{
    private const string Library = "public static class Lines { public static string Of(string text) => text; }";

    [Theory]
    [InlineData("PrivacyAnalyzers.Summaries.v2", "from the future")]
    [InlineData("PrivacyAnalyzers.Summaries.v1", "not base64")]
    [InlineData("PrivacyAnalyzers.Summaries.v1", "bm90IGRlZmxhdGVk")]
    [InlineData("PrivacyAnalyzers.Summaries.v1", "")]
    public Task Attribute_that_cannot_be_read_is_left_aside_with_a_note(string key, string text) => VerifyAsync(key, text, finds: "PRV9005");

    [Fact]
    public Task The_note_stands_at_the_first_use_alone()
    {
        var test = RuleTests.Create();
        test.References = test.References.With(Assembly("PrivacyAnalyzers.Summaries.v2", "from the future"));
        test.Sources["B.cs"] = "public static class Later { public static string Same(string text) => Lines.Of(text); }";
        test.Sources["A.cs"] = """
            public static class First
            {
                public static string Same(string text) => Lines.Of(text); // expect: PRV9005
                public static string Again(string text) => Lines.Of(text);
            }
            """;
        return test.VerifyAsync();
    }

    [Fact]
    public Task Nothing_is_said_of_what_is_not_used()
    {
        var test = RuleTests.Create();
        test.References = test.References.With(Assembly("PrivacyAnalyzers.Summaries.v2", "from the future"));
        test.Source = "public static class Nothing { public static string Same(string text) => text; }";
        return test.VerifyAsync();
    }

    [Theory]
    [InlineData("no line of ours", "PRV9005")]
    [InlineData("M:Lines.Of(System.String)\t{returns: {from: [0", null)]
    [InlineData("M:Lines.Of(System.String)\t{returns: {from: [nine], is: \"arg99.<P:Gone.Member>\"}, sinks: [{channel: telepathy}], later: [1]}", null)]
    [InlineData("M:Lines.Of(System.String)\t{returns: {from: [0], is: arg0, telepathy: true}, later: [1]}", "PRV4001")]
    public Task Line_counts_as_far_as_it_is_understood(string line, string? finds) => VerifyAsync("PrivacyAnalyzers.Summaries.v1", Deflate(line), finds);

    /// <summary>The address goes through a method of the library on its way to the log, so the summary decides whether it is seen.</summary>
    private static Task VerifyAsync(string key, string text, string? finds)
    {
        var test = RuleTests.Create();
        test.References = test.References.With(Assembly(key, text));
        test.Source = $$"""
            public sealed record Customer(int Id, string Email);
            public static class Desk
            {
                public static void Show(Customer customer) => Console.WriteLine(Lines.Of(customer.Email));{{(finds is null ? "" : " // expect: " + finds)}}
            }
            """;
        return test.VerifyAsync();
    }

    private static PortableExecutableReference Assembly(string key, string text)
    {
        var attribute = $"[assembly: System.Reflection.AssemblyMetadata({SymbolDisplay.FormatLiteral(key, quote: true)}, {SymbolDisplay.FormatLiteral(text, quote: true)})]\n";
        var compilation = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText(attribute + Library)], References.NetCore.Assemblies, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string Deflate(string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
            deflate.Write(Encoding.UTF8.GetBytes(text));
        return Convert.ToBase64String(packed.ToArray());
    }
}
