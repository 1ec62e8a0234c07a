using System;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class CheckExitCodeTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Theory]
    [InlineData(0, "clean")]
    [InlineData(1, "leak")]
    [InlineData(1, "leak/Shop.cs --rules PRV4 --fail-on warning")]
    [InlineData(0, "leak --fail-on none")]
    [InlineData(0, "leak --fail-on error")]
    [InlineData(0, "leak --rules PRV2001,PRV3006")]
    [InlineData(0, "leak --exclude **/Shop.cs")]
    [InlineData(0, "quiet")]
    [InlineData(2, "leak --rules PRV7777")]
    [InlineData(2, "leak --format xml")]
    [InlineData(2, "leak --jobs 0")]
    [InlineData(2, "leak clean")]
    [InlineData(2, "--bogus")]
    [InlineData(3, "gone.sln")]
    [InlineData(3, "none")]
    [InlineData(3, "none/readme.md")]
    [InlineData(4, "broken")]
    [InlineData(0, "broken --allow-incomplete")]
    public async Task Exit_code_says_what_came_out(int expected, string arguments)
    {
        var result = await Cli.RunAsync(folder.Root, ["check", .. arguments.Split(' ')]);

        Assert.True(expected == result.ExitCode, $"{result.ExitCode}\n{result.Output}\n{result.Error}");

        // Only what was asked for goes to standard output; what keeps the tool from working goes to the other.
        Assert.Equal(expected is 2 or 3, result.Error.Length > 0);
        Assert.Equal(expected is 2 or 3, result.Output.Length == 0);
    }

    [Fact]
    public async Task Broken_policy_is_a_finding_with_its_place_and_the_code_is_analysed_all_the_same()
    {
        var result = await Cli.RunAsync(folder.Root, "check", "policy");

        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"policy/privacy\.yml\(\d+,\d+\): warning PRV9001: ", result.Output);
        Assert.Contains("Analysed: 1 project(s), 1 file(s)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_told_with_its_place()
    {
        var result = await Cli.RunAsync(folder.Root, "check", "broken");

        Assert.Matches(@"broken/Shop\.cs\(1,\d+\): CS\d+: ", result.Output);
    }

    [Fact]
    public async Task Unrestorable_project_is_analysed_with_the_rest_and_the_package_named()
    {
        folder.Write("private/nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        folder.Write("private/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
            <ItemGroup><PackageReference Include="Shop.Private.Feed" Version="1.0.0" /></ItemGroup></Project>
            """);
        folder.Write("private/Shop.cs", "public sealed class Shop { public int Id => 1; }");

        var result = await Cli.RunAsync(folder.Root, "check", "private", "--no-restore");

        Assert.Equal(4, result.ExitCode);
        Assert.Contains("Shop.Private.Feed", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 file(s)", result.Output, StringComparison.Ordinal);
    }
}
