using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class FormatTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Fact]
    public async Task GitHub_gets_an_annotation_for_each_finding()
    {
        folder.Write("comma/a, b:c%.cs", TestFolder.Leak);

        var result = await WarmTool.RunAsync(folder.Root, "check", "comma", "--format", "github");

        Assert.Equal(1, result.ExitCode);
        var line = Assert.Single(result.Output.Split('\n'), line => line.Contains("PRV4001", StringComparison.Ordinal));
        Assert.Matches(@"^::warning file=a%2C b%3Ac%25\.cs,line=4,endLine=4,col=\d+,endColumn=\d+,title=PRV4001 [^:]+::'customer\.Email'.*%0A4: ", line);
    }

    [Fact]
    public async Task Sarif_tells_an_error_that_stands_nowhere_at_its_project()
    {
        folder.Write("nomain/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup></Project>""");
        folder.Write("nomain/Shop.cs", "public sealed class Shop { public int Id => 1; }");

        var result = await Cli.RunAsync(folder.Root, "check", "nomain", "--no-msbuild", "--format", "sarif", "--output", "nomain.sarif");

        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["nomain.sarif"]));
        var told = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()
            .Single(notification => notification.GetProperty("message").GetProperty("text").GetString()!.StartsWith("CS5001", StringComparison.Ordinal));
        Assert.Equal("App.csproj", told.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task GitLab_gets_code_quality_with_fingerprints_of_their_own()
    {
        folder.Write("twice/Shop.cs", TestFolder.Leak);
        folder.Write("twice/Office.cs", TestFolder.Leak.Replace("Customer", "Patient", StringComparison.Ordinal).Replace("class Shop", "class Office", StringComparison.Ordinal));

        var result = await WarmTool.RunAsync(folder.Root, "check", "twice", "--format", "gitlab");

        using var json = JsonDocument.Parse(result.Output);
        var findings = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(["Office.cs", "Shop.cs"], findings.Select(one => one.GetProperty("location").GetProperty("path").GetString()));
        Assert.Equal(2, findings.Select(one => one.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(findings, one => Assert.Equal(("PRV4001", "major", 4), (
            one.GetProperty("check_name").GetString(), one.GetProperty("severity").GetString(), one.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32())));
    }

    [Fact]
    public async Task JUnit_has_a_test_for_each_rule_and_a_failure_for_each_finding()
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", "leak", "--format", "junit");

        var suite = XDocument.Parse(result.Output).Root!.Element("testsuite")!;
        var cases = suite.Elements("testcase").ToList();
        Assert.Equal((int)suite.Attribute("tests")!, cases.Count);
        Assert.Equal("1", (string?)suite.Attribute("failures"));
        var failed = Assert.Single(cases, one => one.Element("failure") is not null);
        Assert.Equal("PRV4001", (string?)failed.Attribute("classname"));
        Assert.Contains("Shop.cs(4,", (string?)failed.Attribute("name"), StringComparison.Ordinal);
        Assert.Contains("personal data is read: customer.Email", failed.Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Contains(cases, one => (string?)one.Attribute("classname") == "PRV2001");
    }

    [Fact]
    public async Task Html_stands_alone_and_takes_nothing_of_the_code_for_markup()
    {
        folder.Write("html/<img src=x onerror=alert(1)>.cs", TestFolder.Leak.Replace("mail: ", "<script>alert(1)</script>", StringComparison.Ordinal));

        var result = await WarmTool.RunAsync(folder.Root, "check", "html", "--format", "html", "--output", "report.html", "--language", "ja");

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        var html = await File.ReadAllTextAsync(folder["report.html"]);
        Assert.Contains("<html lang=\"ja\">", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.Contains("個人データの読み取り: customer.Email", html, StringComparison.Ordinal);
    }
}
