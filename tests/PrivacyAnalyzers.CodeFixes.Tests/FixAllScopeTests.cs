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

    [Theory]
    [InlineData(FixAllScope.Document, "first")]
    [InlineData(FixAllScope.Project, "first second")]
    [InlineData(FixAllScope.Solution, "first second third")]
    public async Task Declares_all_purposes_that_are_asked_for(FixAllScope scope, string expected)
    {
        var text = await RepairPolicyAsync(new DeclarePurpose(), scope, "purposes:\n  order: Orders\n", "first", "second", "third");
        Assert.Equal("purposes:\n  order: Orders\n" + string.Concat(expected.Split(' ').Select(purpose => $"  {purpose}: {char.ToUpperInvariant(purpose[0])}{purpose[1..]}\n")), text);
    }

    [Theory]
    [InlineData(FixAllScope.Document, "support suport suport")]
    [InlineData(FixAllScope.Project, "support support suport")]
    [InlineData(FixAllScope.Solution, "support support support")]
    public async Task Corrects_all_names_that_are_asked_for(FixAllScope scope, string expected)
    {
        var left = new List<string>();
        await RepairPolicyAsync(new FixName(), scope, "purposes:\n  support: Support\n", ["suport", "suport", "suport"], left);
        Assert.Equal(expected, string.Join(' ', left));
    }

    /// <summary>Repairs annotations that name purposes in One/A.cs, One/B.cs and Two/A.cs, which share a policy, and tells what became of it.</summary>
    private static Task<string> RepairPolicyAsync(CodeFixProvider fix, FixAllScope scope, string policy, params string[] purposes) => RepairPolicyAsync(fix, scope, policy, purposes, []);

    private static async Task<string> RepairPolicyAsync(CodeFixProvider fix, FixAllScope scope, string policy, string[] purposes, List<string> named)
    {
        using var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        foreach (var (path, purpose) in new[] { "One/A.cs", "One/B.cs", "Two/A.cs" }.Zip(purposes))
        {
            var (project, file) = (path.Split('/')[0], path.Split('/')[1]);
            if (solution.Projects.FirstOrDefault(known => known.Name == project)?.Id is not { } id)
            {
                id = ProjectId.CreateNewId(project);
                solution = solution.AddProject(id, project, project, LanguageNames.CSharp)
                    .WithProjectMetadataReferences(id, References.NetCore.With(typeof(Annotations.CollectedForAttribute)).Assemblies)
                    .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                    .AddAdditionalDocument(DocumentId.CreateNewId(id), "privacy.yml", policy, filePath: "/privacy.yml");
            }

            solution = solution.AddDocument(DocumentId.CreateNewId(id), file, $"[PrivacyAnalyzers.Annotations.CollectedFor(\"{purpose}\")] public class {file[0]} {{ }}", filePath: path);
        }

        var first = solution.Projects.First(project => project.Name == "One").Documents.First(document => document.Name == "A.cs");
        var context = new FixAllContext(first, fix, scope, fix.GetType().Name, ["PRV9002"], new Findings(), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        var repaired = (await action!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        foreach (var document in repaired.Projects.SelectMany(project => project.Documents).OrderBy(document => document.FilePath))
            named.Add((await document.GetTextAsync()).ToString().Split('"')[1]);
        var texts = await Task.WhenAll(repaired.Projects.SelectMany(project => project.AdditionalDocuments).Select(document => document.GetTextAsync()));
        return Assert.Single(texts.Select(text => text.ToString()).Distinct());
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
            await (await project.GetCompilationAsync(cancellationToken))!.WithAnalyzers([new PrivacyAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken);
    }
}
