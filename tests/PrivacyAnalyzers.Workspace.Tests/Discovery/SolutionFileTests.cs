using System;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace.Tests.Discovery;

public sealed class SolutionFileTests : IDisposable
{
    private readonly TestTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Sln_names_its_csharp_projects_with_either_slash()
    {
        _tree.Write("All.sln", """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "A", "src\A 一\A.csproj", "{11111111-1111-1111-1111-111111111111}"
            EndProject
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "src", "src", "{22222222-2222-2222-2222-222222222222}"
            EndProject
            Project("{F2A71F9B-5D33-465A-A702-920D77279786}") = "F", "src/F/F.fsproj", "{33333333-3333-3333-3333-333333333333}"
            EndProject
            Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "B", "src/B/B.csproj", "{44444444-4444-4444-4444-444444444444}"
            EndProject
            """);

        Assert.Equal([_tree["src/A 一/A.csproj"], _tree["src/B/B.csproj"]], SolutionFile.ReadProjects(_tree["All.sln"]).ToArray());
    }

    [Fact]
    public void Slnx_names_projects_at_any_depth()
    {
        _tree.Write("All.slnx", """
            <Solution><Folder Name="/src/"><Project Path="src\A\A.csproj" /></Folder><Project Path="B/B.csproj"><Build Project="false" /></Project></Solution>
            """);

        Assert.Equal([_tree["src/A/A.csproj"], _tree["B/B.csproj"]], SolutionFile.ReadProjects(_tree["All.slnx"]).ToArray());
    }

    [Fact]
    public void Filter_paths_are_relative_to_the_solution_that_is_filtered()
    {
        _tree.Write("filters/Some.slnf", """{ "solution": { "path": "..\\All.sln", "projects": [ "src\\A\\A.csproj", ] } } // comment""");

        Assert.Equal([_tree["src/A/A.csproj"]], SolutionFile.ReadProjects(_tree["filters/Some.slnf"]).ToArray());
    }

    [Theory]
    [InlineData("Bad.sln", "not a solution")]
    [InlineData("Bad.slnx", "<Solution><Project")]
    [InlineData("Bad.slnx", "<Project />")]
    [InlineData("Bad.slnf", "{ \"solution\": ")]
    [InlineData("Bad.slnf", "[]")]
    [InlineData("Bad.slnf", "{ \"solution\": { \"path\": 1, \"projects\": [] } }")]
    [InlineData("Bad.slnf", "{ \"solution\": 3 }")]
    public void What_is_no_solution_is_told_as_invalid(string name, string text)
    {
        _tree.Write(name, text);

        Assert.Throws<InvalidDataException>(() => SolutionFile.ReadProjects(_tree[name]));
    }

    [Fact]
    public void Broken_solution_falls_back_to_the_projects_of_its_folder()
    {
        _tree.Write("Bad.sln", "not a solution").Project("a/A.csproj").Project("b/obj/Copy.csproj").Project("node_modules/x/X.csproj");

        var entry = EntryPoint.Find(_tree["Bad.sln"]);

        Assert.Equal([_tree["a/A.csproj"]], entry.Projects.ToArray());
        Assert.Equal(LoadProblemKind.SolutionUnreadable, Assert.Single(entry.Problems).Kind);
    }

    [Fact]
    public void Missing_projects_are_told_and_the_rest_is_kept()
    {
        _tree.Write("All.slnx", """<Solution><Project Path="A/A.csproj" /><Project Path="Gone/Gone.csproj" /></Solution>""").Project("A/A.csproj");

        var entry = EntryPoint.Find(_tree["All.slnx"]);

        Assert.Equal([_tree["A/A.csproj"]], entry.Projects.ToArray());
        var problem = Assert.Single(entry.Problems);
        Assert.Equal((LoadProblemKind.ProjectNotFound, _tree["Gone/Gone.csproj"]), (problem.Kind, problem.Path));
    }

    [Fact]
    public void Folder_takes_its_solution_and_says_so_when_there_are_several()
    {
        _tree.Project("A/A.csproj").Project("B/B.csproj")
            .Write("One.slnx", """<Solution><Project Path="A/A.csproj" /></Solution>""")
            .Write("Two.slnx", """<Solution><Project Path="B/B.csproj" /></Solution>""");

        var entry = EntryPoint.Find(_tree.Root);

        Assert.Equal([_tree["A/A.csproj"]], entry.Projects.ToArray());
        Assert.Equal(LoadProblemKind.SolutionChosen, Assert.Single(entry.Problems).Kind);
    }

    [Fact]
    public void Of_several_solutions_the_one_with_most_of_the_code_is_taken()
    {
        _tree.Project("A/A.csproj").Project("B/B.csproj").Project("C/C.csproj")
            .Write("App.Mobile.slnx", """<Solution><Project Path="C/C.csproj" /></Solution>""")
            .Write("App.slnx", """<Solution><Project Path="A/A.csproj" /><Project Path="B/B.csproj" /><Project Path="Gone.csproj" /></Solution>""")
            .Write("Broken.slnx", "no solution");

        Assert.Equal([_tree["A/A.csproj"], _tree["B/B.csproj"]], EntryPoint.Find(_tree.Root).Projects.ToArray());
    }

    [Fact]
    public void Same_solution_in_two_forms_is_no_problem()
    {
        _tree.Project("A/A.csproj").Write("One.slnx", """<Solution><Project Path="A/A.csproj" /></Solution>""").Write("One.sln", "x");

        Assert.Empty(EntryPoint.Find(_tree.Root).Problems);
    }

    [Theory]
    [InlineData("gone", LoadProblemKind.PathNotFound)]
    [InlineData("notes.txt", LoadProblemKind.UnknownPathKind)]
    [InlineData("empty", LoadProblemKind.NothingFound)]
    public void Paths_that_hold_no_csharp_say_why(string path, LoadProblemKind expected)
    {
        _tree.Write("notes.txt", "").Write("empty/readme.md", "");

        var entry = EntryPoint.Find(_tree[path]);

        Assert.Equal(expected, Assert.Single(entry.Problems).Kind);
        Assert.Empty(entry.Projects.Concat(entry.SourceFiles));
    }
}
