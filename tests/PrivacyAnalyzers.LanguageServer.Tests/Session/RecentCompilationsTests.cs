using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Tests.Session;

/// <summary>The source generators of a project run when declarations change, and not at each keystroke in a body.</summary>
public sealed class RecentCompilationsTests
{
    private const string Code = "class Shop { int Count() { return 1; } }";

    private readonly RecentCompilations _recent = new();
    private readonly Generators _generators = new();

    [Fact]
    public async Task What_generators_wrote_holds_while_a_body_is_typed_in()
    {
        var (solution, document) = NewSolution();
        await LookAtAsync(solution, document);
        for (var typed = 0; typed < 3; typed++)
            await LookAtAsync(solution = solution.WithDocumentText(document, SourceText.From(Code.Replace("return 1", $"var typed = {typed}; return typed"))), document);
        Assert.Equal(1, _generators.Runs);
    }

    [Theory]
    [InlineData("class Shop { int Count() { return 1; } int Other() => 2; }")]
    [InlineData("class Shop { [System.Obsolete] int Count() { return 1; } }")]
    public async Task A_new_declaration_is_told_to_generators(string code)
    {
        var (solution, document) = NewSolution();
        await LookAtAsync(solution, document);
        await LookAtAsync(solution.WithDocumentText(document, SourceText.From(code)), document);
        Assert.Equal(2, _generators.Runs);
    }

    [Fact]
    public async Task A_new_file_or_another_state_of_a_project_below_is_seen()
    {
        var (solution, document) = NewSolution();
        await LookAtAsync(solution, document);
        solution = solution.AddDocument(DocumentId.CreateNewId(document.ProjectId), "New.cs", "class New;");
        Assert.NotNull((await LookAtAsync(solution, document)).GetTypeByMetadataName("New"));
        var below = solution.ProjectIds.Single(id => id != document.ProjectId);
        solution = solution.AddDocument(DocumentId.CreateNewId(below), "Below.cs", "public class Below;");
        Assert.NotNull((await LookAtAsync(solution, document)).GetTypeByMetadataName("Below"));
    }

    private async Task<Compilation> LookAtAsync(Solution solution, DocumentId id)
    {
        var document = solution.GetDocument(id)!;
        var compilation = (await _recent.OfAsync(document.Project, CancellationToken.None))!;
        Assert.True(compilation.ContainsSyntaxTree((await document.GetSyntaxTreeAsync())!));
        Assert.NotNull(compilation.GetTypeByMetadataName("Written"));
        _recent.Hold(document.Project, compilation);
        return compilation;
    }

    private (Solution Solution, DocumentId Document) NewSolution()
    {
        var (below, project) = (ProjectId.CreateNewId(), ProjectId.CreateNewId());
        var document = DocumentId.CreateNewId(project);
        var reference = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var solution = new AdhocWorkspace().CurrentSolution
            .AddProject(below, "Below", "Below", LanguageNames.CSharp).AddMetadataReference(below, reference)
            .AddProject(project, "Shop", "Shop", LanguageNames.CSharp).AddMetadataReference(project, reference)
            .AddProjectReference(project, new(below))
            .AddAnalyzerReference(project, _generators)
            .AddDocument(document, "Shop.cs", Code);
        return (solution, document);
    }

    /// <summary>A reference to a generator that counts how often it is run.</summary>
    private sealed class Generators : AnalyzerReference, IIncrementalGenerator
    {
        // The compiler looks a generator up by itself.
        private readonly ImmutableArray<ISourceGenerator> _all;
        private int _runs;

        public Generators() => _all = [this.AsSourceGenerator()];

        public int Runs => _runs;

        public override string? FullPath => null;

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _all;

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
        {
            Interlocked.Increment(ref _runs);
            output.AddSource("Written", "class Written;");
        });
    }
}
