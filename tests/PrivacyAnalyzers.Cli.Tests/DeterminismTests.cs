using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>Nothing that changes from one process to the next, or from one order of work to another, shows in a result.</summary>
public sealed class DeterminismTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Theory]
    [InlineData("check", "--format", "text")]
    [InlineData("check", "--format", "junit")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "html")]
    [InlineData("check", "--format", "json")]
    [InlineData("map", "--format", "html")]
    [InlineData("init", "--print")]
    public async Task Two_runs_and_any_number_of_jobs_write_the_same_bytes(params string[] arguments)
    {
        foreach (var project in new[] { "Alpha", "Beta", "Gamma" })
        {
            folder.Write($"same/{project}/{project}.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""");
            folder.Write($"same/{project}/Shop.cs", TestFolder.Leak);
        }

        string[] run = [arguments[0], "same", "--no-restore", .. arguments[1..]];
        var one = await Cli.RunAsync(folder.Root, [.. run, "--jobs", "1"]);
        var eight = await WarmTool.RunAsync(folder.Root, [.. run, "--jobs", "8"]);

        Assert.True(one.Output.Length > 100, one.Error);
        Assert.Equal(one.Output, eight.Output);
    }
}
