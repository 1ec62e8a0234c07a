using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>Code on Razor pages, in <c>dotnet build</c>. <c>privacy check</c> must tell the same of the same project.</summary>
[Collection(nameof(LocalFeed))]
public sealed partial class PageTests(LocalFeed feed)
{
    [Fact]
    public async Task Code_on_pages_is_told_where_it_stands_on_the_page()
    {
        var folder = feed.NewFolder();
        PageShop.Write(folder.Folder, $"""<PackageReference Include="PrivacyAnalyzers" Version="{Repository.PackageVersion}" />""");

        var build = (await folder.BuildAsync(PageShop.Project)).Succeeded();

        var printed = Printed().Matches(build.Output.Replace('\\', '/')).Select(match => $"{match.Groups["rule"]} {match.Groups["place"]}: {match.Groups["message"]}").Distinct();
        Assert.Equal(PageShop.Findings, printed.Order(StringComparer.Ordinal).OrderBy(finding => Array.IndexOf(PageShop.Findings, finding)));
    }

    [GeneratedRegex(@"(?<place>(Components|Views)/\S+\(\d+,\d+\)): warning (?<rule>PRV\d+): (?<message>.*?)(?= \(https:| \[|\r?$)", RegexOptions.Multiline)]
    private static partial Regex Printed();
}
