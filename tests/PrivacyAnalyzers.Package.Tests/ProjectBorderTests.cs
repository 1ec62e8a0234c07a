using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// Data that crosses from project to project in <c>dotnet build</c>, where each project sees the others' assemblies alone.
/// <c>privacy check</c> must tell the same of the same solution.
/// </summary>
[Collection(nameof(LocalFeed))]
public sealed partial class ProjectBorderTests(LocalFeed feed)
{
    [Fact]
    public async Task Chain_through_three_projects_is_told_once_with_every_hop()
    {
        var folder = feed.NewFolder();
        ProjectChain.Write(folder.Folder, $"""<PackageReference Include="PrivacyAnalyzers" Version="{Repository.PackageVersion}" />""");

        var build = (await folder.BuildAsync(ProjectChain.Solution)).Succeeded();

        var printed = Assert.Single(Printed().Matches(build.Output).Select(match => match.Value).Distinct());
        Assert.Equal(
            Regex.Replace(ProjectChain.Finding, @"^(?<rule>\S+) (?<place>\S+): ", "${place}: warning ${rule}: "),
            printed.Replace(folder.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        Assert.Equal(ProjectChain.Path, await PathAsync(folder.Folder));
    }

    /// <summary>The steps of the one finding that the compiler wrote into its logs.</summary>
    private static async Task<string[]> PathAsync(string folder)
    {
        var findings = await Task.WhenAll(Directory.GetFiles(folder, "*.sarif").Select(FindingsInAsync));
        var finding = Assert.Single(findings.SelectMany(each => each));
        var places = finding.GetProperty("relatedLocations").EnumerateArray().Select(location => location.GetProperty("physicalLocation")).Select(place =>
        {
            var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
            Assert.True(File.Exists(file), file);
            return $"{Path.GetRelativePath(folder, file).Replace('\\', '/')}:{place.GetProperty("region").GetProperty("startLine")}";
        });
        var steps = finding.GetProperty("properties").GetProperty("customProperties").GetProperty(FindingProperties.Path).GetString()!;
        return [.. steps.Split('\n').Zip(places, (step, place) => step + " " + place)];
    }

    private static async Task<JsonElement[]> FindingsInAsync(string log)
    {
        using var sarif = JsonDocument.Parse(await File.ReadAllBytesAsync(log));
        return
        [
            .. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("PRV", StringComparison.Ordinal))
                .Select(result => result.Clone()),
        ];
    }

    [GeneratedRegex(@"\S+\(\d+,\d+\): (warning|error|info) PRV\d+: .*?(?= \(https:| \[|\r?$)", RegexOptions.Multiline)]
    private static partial Regex Printed();
}
