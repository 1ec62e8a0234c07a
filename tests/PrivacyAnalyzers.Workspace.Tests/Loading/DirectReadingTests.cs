using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace.Tests.Loading;

/// <summary>Opening without the build: what is quick enough to be tried one case at a time.</summary>
public sealed class DirectReadingTests : IDisposable
{
    private static readonly LoadOptions Direct = new() { DesignTimeBuild = false };
    private readonly TestTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public async Task Single_file_compiles_with_the_web_framework_and_the_policy_above_it()
    {
        _tree.Write("privacy.yml", "version: 1").Write("tools/Send.cs", "var app = WebApplication.Create(); app.MapGet(\"/\", () => 1); Console.WriteLine(args.Length);");

        using var loaded = await SolutionLoader.LoadAsync(_tree["tools/Send.cs"], Direct);

        var project = Assert.Single(loaded.Solution.Projects);
        Assert.Empty((await project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal(_tree["privacy.yml"], Assert.Single(project.AdditionalDocuments).FilePath);
        Assert.Equal(LoadMode.SourceFiles, Assert.Single(loaded.Coverage.Projects).Mode);
        Assert.True(loaded.Coverage.IsComplete);
    }

    [Fact]
    public async Task Folder_without_projects_is_read_as_files()
    {
        _tree.Write("a/One.cs", "class One { Two two = new(); }").Write("b/Two.cs", "class Two;");

        using var loaded = await SolutionLoader.LoadAsync(_tree.Root, Direct);

        Assert.Equal(["One.cs", "Two.cs"], Assert.Single(loaded.Solution.Projects).Documents.Where(document => document.Name != "GlobalUsings.g.cs")
            .Select(document => document.Name).Order());
    }

    [Theory]
    [InlineData("Pages/Register.razor", "<p>@Name</p>\n@code { string Name => \"\"; }", true)]
    [InlineData("Views/Index.cshtml", "@inject ILogger<string> Logger\n<p>Welcome</p>", true)]
    [InlineData("Views/Index.cshtml", "@model string\n@{ ViewData[\"Title\"] = Model; }\n<p>@Model</p>", false)]
    [InlineData("obj/Index.razor", "@code { }", false)]
    public async Task Code_on_pages_that_only_the_build_could_read_is_told(string page, string text, bool isTold)
    {
        _tree.Write("Shop.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
            .Write("Program.cs", "class Program { static void Main() { } }").Write(page, text);

        using var loaded = await SolutionLoader.LoadAsync(_tree["Shop.csproj"], Direct);

        var told = Assert.Single(loaded.Coverage.Projects).Problems.Where(problem => problem.Kind == LoadProblemKind.PagesNotRead);
        Assert.Equal(isTold ? ["1"] : [], told.Select(problem => problem.Detail));
        Assert.Equal(!isTold, loaded.Coverage.IsComplete);
    }

    [Fact]
    public async Task Path_that_does_not_exist_gives_an_empty_solution_that_says_so()
    {
        using var loaded = await SolutionLoader.LoadAsync(_tree["gone.sln"], Direct);

        Assert.Empty(loaded.Solution.Projects);
        Assert.Equal(LoadProblemKind.PathNotFound, Assert.Single(loaded.Coverage.Problems).Kind);
        Assert.False(loaded.Coverage.IsComplete);
    }

    [Fact]
    public async Task Projects_that_refer_to_each_other_in_a_circle_are_opened_with_one_reference_cut()
    {
        _tree.Project("A/A.csproj", """<ProjectReference Include="../B/B.csproj" />""").Project("B/B.csproj", """<ProjectReference Include="../A/A.csproj" />""");

        using var loaded = await SolutionLoader.LoadAsync(_tree.Root, Direct);

        Assert.Equal(1, loaded.Solution.Projects.Sum(project => project.ProjectReferences.Count()));
        Assert.Single(loaded.Coverage.Projects.SelectMany(project => project.Problems), problem => problem.Kind == LoadProblemKind.CircularReference);
    }

    [Fact]
    public async Task Packages_in_the_local_folder_are_used_with_what_they_depend_on_and_the_rest_is_named()
    {
        var assembly = typeof(object).Assembly.Location;
        _tree.Project("App/App.csproj", """<PackageReference Include="Mail.Kit" Version="2.0.0" /><PackageReference Include="Not.Here" Version="1.0.0" />""")
            .Write("packages/mail.kit/2.1.0/mail.kit.nuspec", """
                <package><metadata><dependencies><group targetFramework=".NETStandard2.0"><dependency id="Mime.Kit" version="1.0.0" /></group></dependencies></metadata></package>
                """)
            .Write("packages/mail.kit/1.0.0/lib/netstandard2.0/Mail.Kit.Old.dll", "")
            .Write("packages/mail.kit/2.1.0/lib/net48/Mail.Kit.dll", "").Write("packages/mail.kit/2.1.0/lib/netstandard2.0/Mail.Kit.dll", "")
            .Write("packages/mime.kit/1.4.0/lib/net8.0/Mime.Kit.dll", "");
        File.Copy(assembly, _tree["packages/mail.kit/2.1.0/lib/netstandard2.0/Mail.Kit.dll"], overwrite: true);
        File.Copy(assembly, _tree["packages/mime.kit/1.4.0/lib/net8.0/Mime.Kit.dll"], overwrite: true);

        using var loaded = await SolutionLoader.LoadAsync(_tree["App/App.csproj"], Direct with { PackageFolder = _tree["packages"] });

        var references = Assert.Single(loaded.Solution.Projects).MetadataReferences.Select(reference => reference.Display).ToList();
        Assert.Contains(_tree["packages/mail.kit/2.1.0/lib/netstandard2.0/Mail.Kit.dll"], references);
        Assert.Contains(_tree["packages/mime.kit/1.4.0/lib/net8.0/Mime.Kit.dll"], references);
        Assert.Equal(["Not.Here"], Assert.Single(loaded.Coverage.Projects).MissingPackages.ToArray());
    }

    [Fact]
    public async Task Old_japanese_sources_keep_their_letters()
    {
        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        _tree.Write("A.cs", "");
        File.WriteAllBytes(_tree["A.cs"], shiftJis.GetBytes("class 顧客 { string 電話番号; }"));

        using var loaded = await SolutionLoader.LoadAsync(_tree["A.cs"], Direct);

        var document = Assert.Single(loaded.Solution.Projects).Documents.Single(one => one.Name == "A.cs");
        Assert.Contains("電話番号", (await document.GetTextAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_listed_but_gone_is_told()
    {
        _tree.Project("A/A.csproj", """<Compile Include="Gone.cs" />""");

        using var loaded = await SolutionLoader.LoadAsync(_tree["A/A.csproj"], Direct);

        Assert.Equal([_tree["A/Gone.cs"]], Assert.Single(loaded.Coverage.Projects).UnreadableFiles.ToArray());
    }
}
