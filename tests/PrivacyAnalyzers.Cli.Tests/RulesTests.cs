using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Resources;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class RulesTests
{
    [Fact]
    public async Task Rules_lists_each_rule_once()
    {
        var result = await WarmTool.RunAsync(AppContext.BaseDirectory, "rules");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            PrivacyRules.All.Select(rule => rule.Descriptor.Id),
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.Matches("PRV1005  off  ", result.Output);
        Assert.Matches("PRV1006  warning  ", result.Output);
    }

    [Fact]
    public async Task Rules_of_the_policy_at_hand_come_after_ours()
    {
        using var folder = new TestFolder();
        folder.Write("own/privacy.yml", """
            rules:
              - id: SHOP001
                title: { en: Health data stays here, ja: 健康データは社外に出さない }
                message: health data goes out
                data: health
                severity: suggestion
            """);
        folder.Write("own/src/Shop.cs", "");

        var result = await WarmTool.RunAsync(folder["own"], "rules", "src", "--language", "ja");

        Assert.Equal("SHOP001  info     健康データは社外に出さない", result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].TrimEnd());
    }

    [Fact]
    public async Task Explain_tells_the_incident_in_the_language_asked_for()
    {
        var result = await WarmTool.RunAsync(AppContext.BaseDirectory, "explain", "prv2001", "--language", "ja");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("発生事象: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("/docs/rules/PRV2001.md", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_refuses_a_rule_that_does_not_exist()
    {
        var result = await WarmTool.RunAsync(AppContext.BaseDirectory, "explain", "PRV7777");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("PRV7777", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_exists_in_both_languages()
    {
        var texts = new ResourceManager("PrivacyAnalyzers.Cli.Resources.Texts", typeof(ExitCodes).Assembly);

        Assert.Equal(Names(""), Names("ja"));

        string[] Names(string culture) =>
            [.. texts.GetResourceSet(CultureInfo.GetCultureInfo(culture), createIfNotExists: true, tryParents: false)!
                .Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal)];
    }
}
