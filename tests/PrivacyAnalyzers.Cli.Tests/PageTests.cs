using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>Code on Razor pages, in <c>privacy check</c>. <c>dotnet build</c> must tell the same of the same project.</summary>
public sealed class PageTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Fact]
    public async Task Code_on_pages_is_told_where_it_stands_on_the_page()
    {
        var shop = Create("pages");

        Assert.Equal(PageShop.Findings, await FindAsync(shop));
    }

    [Fact]
    public async Task Findings_on_pages_can_be_decided_by_their_path()
    {
        var shop = Create("decided");
        await File.WriteAllTextAsync(Path.Combine(shop, "privacy.yml"), """
            version: 1
            decisions:
              - rule: PRV4001
                match: Components/**
                reason: seen
            """);

        Assert.Equal(PageShop.Findings.Where(finding => !finding.Contains("Components/", StringComparison.Ordinal)), await FindAsync(shop));
    }

    [Fact]
    public async Task A_change_of_a_page_brings_what_was_not_there()
    {
        var shop = Create("changed");
        await GitFolder.InitAsync(shop);
        var page = Path.Combine(shop, PageShop.Component);
        await File.WriteAllTextAsync(page, PageShop.ComponentText.Replace("Saved {Id}\", _customer.Id", "Saved {Name}\", _customer.Name", StringComparison.Ordinal));

        Assert.Equal(["PRV4001 Components/Register.razor(15,47): '_customer.Name' (name) is written to ILogger"], await FindAsync(shop, "--since", "HEAD"));
    }

    [Fact]
    public async Task A_change_of_what_a_page_calls_brings_what_the_page_does_now()
    {
        var shop = Create("called");
        var program = Path.Combine(shop, "Program.cs");
        var text = await File.ReadAllTextAsync(program);
        await File.WriteAllTextAsync(program, text.Replace("logger.LogInformation(\"Note: {Text}\", text)", "logger.ToString()", StringComparison.Ordinal));
        await GitFolder.InitAsync(shop);
        await File.WriteAllTextAsync(program, text);

        Assert.Equal([PageShop.Findings[2]], await FindAsync(shop, "--since", "HEAD"));
    }

    private string Create(string name)
    {
        var shop = folder.Create(name);
        PageShop.Write(shop);
        return shop;
    }

    private static async Task<string[]> FindAsync(string shop, params string[] options)
    {
        var result = await WarmTool.RunAsync(shop, ["check", ".", "--format", "json", "--language", "en", .. options]);
        Assert.True(result.ExitCode is ExitCodes.Findings or 0, result.Output + result.Error);
        using var json = JsonDocument.Parse(result.Output);
        return
        [
            .. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
                $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("file").GetString()}({finding.GetProperty("line")},{finding.GetProperty("column")}): {finding.GetProperty("message").GetString()}"),
        ];
    }
}
