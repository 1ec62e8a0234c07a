using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Fix All repairs what it was asked to: the file, the project or the whole solution, and nothing else.</summary>
public class FixAllScopeTests
{
    private const string Leak = """
        public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; }
        public static class Shop
        {
            public static void Show(Customer customer) { System.Console.WriteLine("to " + customer.Email); System.Console.WriteLine("for " + customer.Name); }
        }
        """;

    [Theory]
    [InlineData(FixAllScope.Document, "One/A.cs")]
    [InlineData(FixAllScope.Project, "One/A.cs One/B.cs")]
    [InlineData(FixAllScope.Solution, "One/A.cs One/B.cs Two/A.cs")]
    public async Task Repairs_all_that_is_asked_for(FixAllScope scope, string expected)
    {
        using var workspace = new AdhocWorkspace();
        var solution = Create(workspace, "One/A.cs", "One/B.cs", "Two/A.cs");
        var fix = new LogIdInstead();
        var first = solution.Projects.First(project => project.Name == "One").Documents.First(document => document.Name == "A.cs");
        var context = new FixAllContext(first, fix, scope, nameof(LogIdInstead), ["PRV4001"], new Findings(), CancellationToken.None);

        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var repaired = (await action!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

        var changed = new List<string>();
        foreach (var document in repaired.Projects.SelectMany(project => project.Documents).OrderBy(document => document.FilePath))
        {
            var text = (await document.GetTextAsync()).ToString();
            if (text.Contains("\"to \" + customer.Id"))
                changed.Add(document.FilePath!);
            Assert.Equal(text.Contains("\"to \" + customer.Id"), text.Contains("\"for \" + customer.Id"));
        }

        Assert.Equal(expected, string.Join(' ', changed));
        foreach (var project in repaired.Projects)
            Assert.Empty((await project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static Solution Create(AdhocWorkspace workspace, params string[] files)
    {
        var solution = workspace.CurrentSolution;
        foreach (var project in files.GroupBy(file => file.Split('/')[0]))
        {
            var id = ProjectId.CreateNewId(project.Key);
            solution = solution.AddProject(id, project.Key, project.Key, LanguageNames.CSharp)
                .WithProjectMetadataReferences(id, References.NetCore.Assemblies)
                .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            foreach (var (file, index) in project.Select((file, index) => (file, index)))
                solution = solution.AddDocument(DocumentId.CreateNewId(id), file.Split('/')[1], $"namespace Part{index};\n" + Leak, filePath: file);
        }

        return solution;
    }

    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(finding => finding.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await (await project.GetCompilationAsync(cancellationToken))!.WithAnalyzers([new PrivacyAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellationToken);
    }
}
