using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>What an editor pays for a keystroke: the analyzer stays, the compilation is a new one.</summary>
public class EditTests
{
    private const int Files = 1000;

    private readonly PrivacyAnalyzer _analyzer = new();

    [Fact]
    public async Task A_keystroke_in_one_of_a_thousand_files_binds_only_what_can_matter_there()
    {
        var compilation = CSharpCompilation.Create(
            "Shop",
            Enumerable.Range(0, Files).Select(number => CSharpSyntaxTree.ParseText(Part(number), path: $"Part{number}.cs")),
            References.NetCore.Assemblies,
            new(OutputKind.DynamicallyLinkedLibrary));
        var first = compilation.SyntaxTrees[Files / 2];
        Assert.Single(await FindAsync(compilation, first));
        var (read, bound, seen) = (_analyzer.Counters.FilesRead, _analyzer.Counters.BodiesBound, _analyzer.Counters.BodiesSeen);
        Assert.Equal(Files, read);

        var text = first.GetText();
        var at = text.ToString().IndexOf("\"note\"", StringComparison.Ordinal) + 1;
        var edited = first.WithChangedText(text.WithChanges(new TextChange(new(at, 0), "a ")));
        Assert.Single(await FindAsync(compilation.ReplaceSyntaxTree(first, edited), edited));

        // The body with the send and the helper that it calls; neither the sums beside them nor any other file.
        Assert.Equal(1, _analyzer.Counters.FilesRead - read);
        Assert.Equal(2, _analyzer.Counters.BodiesBound - bound);
        Assert.Equal(3, _analyzer.Counters.BodiesSeen - seen);
    }

    private async Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation, SyntaxTree tree) =>
        await compilation.WithAnalyzers([_analyzer], new AnalyzerOptions([]))
            .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, default);

    private static string Part(int number) => $$"""
        using System;
        namespace Shop.Part{{number}};
        public class Customer { public int Id { get; set; } public string Email { get; set; } = ""; }
        public class Service
        {
            public int Sum(int[] numbers) { var sum = 0; foreach (var number in numbers) sum += number; return sum; }
            public void Note(Customer customer) => Print{{number}}("note", customer.Email);
            private static void Print{{number}}(string text, string of) => Console.WriteLine(text + of);
        }
        """;
}
