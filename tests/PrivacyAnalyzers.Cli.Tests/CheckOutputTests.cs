using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Tests.Output;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class CheckOutputTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Fact]
    public async Task Text_tells_finding_path_rule_and_summary_without_colour()
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", "leak");

        var lines = result.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Matches(@"^leak/Shop\.cs\(4,\d+\): warning PRV4001: ", lines[0]);
        Assert.Matches(@"^    leak/Shop\.cs\(4,\d+\): personal data is read: customer\.Email$", lines[1]);
        Assert.Single(lines, line => line.Contains("/docs/rules/PRV4001.md", StringComparison.Ordinal));
        Assert.Contains("Findings: 1, in 1 file(s).", lines);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Japanese_is_complete()
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", "leak", "--language", "ja");

        Assert.Contains("個人データの読み取り: customer.Email", result.Output, StringComparison.Ordinal);
        Assert.Contains("指摘 1 件", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Findings", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_file_is_valid_and_holds_the_path_as_a_code_flow()
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", "leak", "--format", "sarif", "--output", "out/result.sarif");

        Assert.Equal((1, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(["result.sarif"], Directory.GetFiles(folder["out"]).Select(Path.GetFileName));
        using var sarif = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["out/result.sarif"]));
        SarifShape.Check(sarif.RootElement);

        var run = sarif.RootElement.GetProperty("runs")[0];
        var finding = run.GetProperty("results").EnumerateArray().Single();
        Assert.Equal("PRV4001", finding.GetProperty("ruleId").GetString());
        Assert.Equal("warning", finding.GetProperty("level").GetString());
        string[] incident = ["漏えい", "誤表示", "プログラム設計・設定の不備"];
        foreach (var tagged in new[] { finding, run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "PRV4001") })
            Assert.Equal(incident, tagged.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Matches("^[0-9a-f]{16}$", finding.GetProperty("partialFingerprints").GetProperty("privacyFingerprint/v1").GetString());
        Assert.Equal("Shop.cs", Location(finding.GetProperty("locations")[0]).GetProperty("artifactLocation").GetProperty("uri").GetString());
        var steps = finding.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().ToList();
        Assert.True(steps.Count >= 2);
        Assert.Contains("customer.Email", steps[0].GetProperty("location").GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);

        // Columns count UTF-16 units from 1, and the end is the first column behind.
        var region = Location(steps[0].GetProperty("location")).GetProperty("region");
        var line = TestFolder.Leak.ReplaceLineEndings("\n").Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        Assert.Equal("customer.Email", line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)]);

        // The folder's name needs escaping: a blank, a '#' and Japanese letters.
        var root = run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString()!;
        Assert.Equal(folder["leak"] + "/", new Uri(root).LocalPath);
        Assert.Equal(1, run.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32());
    }

    [Fact]
    public async Task Sarif_tells_gaps_as_notifications_and_suppressed_findings_as_suppressed()
    {
        var broken = await WarmTool.RunAsync(folder.Root, "check", "broken", "--format", "sarif");
        var quiet = await WarmTool.RunAsync(folder.Root, "check", "quiet", "--format", "sarif");

        using (var sarif = JsonDocument.Parse(broken.Output))
        {
            SarifShape.Check(sarif.RootElement);
            var notifications = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications");
            Assert.Contains(notifications.EnumerateArray(), one => one.GetProperty("descriptor").GetProperty("id").GetString() == "CompileError");
        }

        using (var sarif = JsonDocument.Parse(quiet.Output))
        {
            SarifShape.Check(sarif.RootElement);
            var finding = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single();
            Assert.Equal("inSource", finding.GetProperty("suppressions")[0].GetProperty("kind").GetString());
        }
    }

    [Fact]
    public async Task Json_holds_findings_summary_and_coverage()
    {
        var result = await WarmTool.RunAsync(folder.Root, "check", "leak", "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single();
        Assert.Equal(("PRV4001", "Shop.cs", 4), (
            finding.GetProperty("rule").GetString(), finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32()));
        Assert.Equal("sourceFiles", json.RootElement.GetProperty("coverage").GetProperty("projects")[0].GetProperty("mode").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("byRule").GetProperty("PRV4001").GetInt32());
    }

    private static JsonElement Location(JsonElement location) => location.GetProperty("physicalLocation");
}
