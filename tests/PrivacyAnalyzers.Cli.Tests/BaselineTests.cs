using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class BaselineTests(TestFolder folder) : IClassFixture<TestFolder>
{
    private const string Second = "public static class Office { public static void Show(Customer customer) => System.Console.WriteLine(customer.Name); }";

    [Fact]
    public async Task What_is_known_does_not_fail_the_check_but_what_is_new_does()
    {
        folder.Write("old/Shop.cs", TestFolder.Leak);
        var written = await WarmTool.RunAsync(folder.Root, "baseline", "old");
        Assert.Equal((0, "old/privacy-baseline.json: 1 added, 0 kept, 0 gone."), (written.ExitCode, written.Output.Trim()));

        var clean = await WarmTool.RunAsync(folder.Root, "check", "old", "--baseline", "old/privacy-baseline.json");
        Assert.Equal(0, clean.ExitCode);
        Assert.Contains("1 known from the baseline.", clean.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PRV4001", clean.Output, StringComparison.Ordinal);

        // Lines move, the file gets another name, and something is added.
        File.Delete(folder["old/Shop.cs"]);
        folder.Write("old/Store.cs", "// a comment\n\n" + TestFolder.Leak);
        folder.Write("old/Office.cs", Second);
        var grown = await WarmTool.RunAsync(folder.Root, "check", "old", "--baseline", "old/privacy-baseline.json");
        Assert.Equal(1, grown.ExitCode);
        Assert.Contains("Office.cs(1,", grown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Store.cs", grown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_repaired_is_told_and_taken_out()
    {
        folder.Write("repaired/Shop.cs", TestFolder.Leak);
        folder.Write("repaired/Office.cs", Second);
        await WarmTool.RunAsync(folder.Root, "baseline", "repaired", "-o", "repaired.json");
        File.Delete(folder["repaired/Office.cs"]);

        var check = await WarmTool.RunAsync(folder.Root, "check", "repaired", "--baseline", "repaired.json");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("Office.cs: PRV4001", check.Output, StringComparison.Ordinal);

        // A part of the code says nothing of the rest.
        var part = await WarmTool.RunAsync(folder.Root, "check", "repaired", "--baseline", "repaired.json", "--include", "Shop.cs");
        Assert.DoesNotContain("Office.cs", part.Output, StringComparison.Ordinal);

        var again = await WarmTool.RunAsync(folder.Root, "baseline", "repaired", "-o", "repaired.json");
        Assert.Equal("repaired.json: 0 added, 1 kept, 1 gone.", again.Output.Trim());
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["repaired.json"]));
        Assert.Equal(1, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Of_two_findings_alike_only_the_known_one_is_known()
    {
        folder.Write("alike/Shop.cs", TestFolder.Leak);
        await WarmTool.RunAsync(folder.Root, "baseline", "alike", "-o", "alike.json");
        folder.Write("alike/Shop.cs", TestFolder.Leak.Replace("=> Console", "{ Console.WriteLine(customer.Email); Console", StringComparison.Ordinal).Replace(");\n", "); }\n", StringComparison.Ordinal));

        var result = await WarmTool.RunAsync(folder.Root, "check", "alike", "--baseline", "alike.json", "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal((1, 1), (json.RootElement.GetProperty("findings").GetArrayLength(), json.RootElement.GetProperty("summary").GetProperty("known").GetInt32()));
    }

    [Fact]
    public async Task Sarif_keeps_what_is_known_as_suppressed_from_outside()
    {
        await WarmTool.RunAsync(folder.Root, "baseline", "leak", "-o", "leak.json");

        var result = await WarmTool.RunAsync(folder.Root, "check", "leak", "--baseline", "leak.json", "--format", "sarif");

        using var sarif = JsonDocument.Parse(result.Output);
        Output.SarifShape.Check(sarif.RootElement);
        var finding = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("external", finding.GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\": 9, \"findings\": []}")]
    [InlineData("{\"version\": 1, \"findings\": [{\"rule\": \"PRV4001\"}]}")]
    public async Task A_file_that_is_no_baseline_is_told_and_left_alone(string? text)
    {
        if (text is not null)
            folder.Write("bad.json", text);
        else
            File.Delete(folder["bad.json"]);

        var check = await WarmTool.RunAsync(folder.Root, "check", "leak", "--baseline", "bad.json");
        Assert.Equal((2, ""), (check.ExitCode, check.Output));
        Assert.Contains("bad.json", check.Error, StringComparison.Ordinal);
        if (text is null)
            return;
        var write = await WarmTool.RunAsync(folder.Root, "baseline", "leak", "-o", "bad.json");
        Assert.Equal(2, write.ExitCode);
        Assert.Equal(text, await File.ReadAllTextAsync(folder["bad.json"]));
    }
}
