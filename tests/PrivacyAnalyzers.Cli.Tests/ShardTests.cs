using System;
using System.Text.Json;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class ShardTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Fact]
    public async Task The_parts_joined_are_what_one_run_writes()
    {
        WriteSolution("solution");
        string[] options = ["--no-restore", "--format", "sarif"];
        var whole = await WarmTool.RunAsync(folder.Root, ["check", "solution", .. options]);
        foreach (var part in new[] { 1, 2, 3 })
        {
            var result = await WarmTool.RunAsync(folder.Root, ["check", "solution", .. options, "--shard", $"{part}/3", "-o", $"part{part}.sarif"]);
            Assert.NotEqual(2, result.ExitCode);
        }

        var merged = await WarmTool.RunAsync(folder.Root, "merge", "part2.sarif", "part1.sarif", "part3.sarif");

        Assert.Equal(whole.Output, merged.Output);
        Assert.Equal((1, 1), (whole.ExitCode, merged.ExitCode));
        using var json = JsonDocument.Parse(merged.Output);
        Assert.Equal(2, json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task More_parts_than_projects_leave_some_with_nothing_to_do()
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", "leak", "--shard", "2/2");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("2")]
    [InlineData("a/b")]
    [InlineData("1/2/3")]
    public async Task A_part_that_cannot_be_is_wrong_usage(string shard)
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", "leak", "--shard", shard);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(shard, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.sarif", null)]
    [InlineData("text.sarif", "not json")]
    [InlineData("other.sarif", """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Another"}},"results":[],"invocations":[{}]}]}""")]
    public async Task Only_logs_of_ours_are_merged(string file, string? text)
    {
        if (text is not null)
            folder.Write(file, text);

        var result = await WarmTool.RunAsync(folder.Root, "merge", file);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(file, result.Error, StringComparison.Ordinal);
    }

    private void WriteSolution(string name)
    {
        foreach (var project in new[] { "Alpha", "Beta", "Gamma" })
        {
            folder.Write($"{name}/{project}/{project}.csproj", """
                <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>
                """);
            folder.Write($"{name}/{project}/Shop.cs", project == "Beta" ? "public sealed class Shop { public int Id( }" : TestFolder.Leak);
        }
    }
}
