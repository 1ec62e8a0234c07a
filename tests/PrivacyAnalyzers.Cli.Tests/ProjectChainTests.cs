using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>Data that crosses from project to project, in <c>privacy check</c>. <c>dotnet build</c> must tell the same of the same solution.</summary>
public sealed class ProjectChainTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Fact]
    public async Task Chain_through_three_projects_is_told_once_with_every_hop()
    {
        ProjectChain.Write(folder.Create("chain"));

        var result = await WarmTool.RunAsync(folder.Root, "check", "chain/" + ProjectChain.Solution, "--format", "json", "--language", "en");

        Assert.True(result.ExitCode == ExitCodes.Findings, result.Output + result.Error);
        using var json = JsonDocument.Parse(result.Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(ProjectChain.Finding, $"{Text(finding, "rule")} {Text(finding, "file")}({finding.GetProperty("line")},{finding.GetProperty("column")}): {Text(finding, "message")}");
        Assert.Equal(ProjectChain.Path.Select(Described), finding.GetProperty("path").EnumerateArray().Select(step => $"{Text(step, "text")} {Text(step, "file")}:{step.GetProperty("line")}"));
    }

    /// <summary>A step in the words that are shown to people.</summary>
    private static string Described(string step)
    {
        var (bar, blank) = (step.IndexOf('|', StringComparison.Ordinal), step.LastIndexOf(' '));
        return new FlowStep(Enum.Parse<FlowStepKind>(step[..bar]), step[(bar + 1)..blank], Location.None).Describe(CultureInfo.InvariantCulture) + step[blank..];
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
