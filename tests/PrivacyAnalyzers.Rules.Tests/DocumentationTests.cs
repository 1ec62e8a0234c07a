using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>What is written about the rules agrees with the rules.</summary>
public class DocumentationTests
{
    private static readonly string[] Languages = ["en", "ja"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var id in PrivacyRules.All.Select(rule => rule.Descriptor.Id))
            {
                foreach (var language in Languages)
                    pages.Add(id, language);
            }

            return pages;
        }
    }

    public static TheoryData<string> Ids => [.. PrivacyRules.All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_headed_by_id_and_title(string id, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        Assert.Equal($"{id}: {Rule(id).Descriptor.Title.ToString(culture)}", RulePage.Read(id, culture).Heading);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_tells_severity_and_incident_class(string id, string language) =>
        Assert.EndsWith(
            $" · {Rule(id).Descriptor.DefaultSeverity} · {IncidentClass(Rule(id))}",
            RulePage.Read(id, CultureInfo.GetCultureInfo(language)).Text.Split('\n')[2].Trim());

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_all_sections(string id, string language)
    {
        string[] sections = language == "ja"
            ? ["何を指摘するか", "なぜ", "例", "直し方", "設定", "限界", "すでにリリースしていたら"]
            : ["What it flags", "Why", "Example", "How to fix", "How to configure", "Known limits", "If it has already shipped"];
        Assert.Equal(sections, RulePage.Read(id, CultureInfo.GetCultureInfo(language)).Sections);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_bad_example_is_found_where_it_is_marked(string id, string language)
    {
        var page = RulePage.Read(id, CultureInfo.GetCultureInfo(language));
        Assert.Contains("expect: " + id, page.Text);
        await page.Example("bad").VerifyAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public Task The_good_example_is_left_alone(string id, string language) =>
        RulePage.Read(id, CultureInfo.GetCultureInfo(language)).Example("good").VerifyAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void The_table_lists_every_rule_as_it_is(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var rows = RulePage.Read("README", culture).Text.Split('\n').Where(line => line.StartsWith("| [PRV", StringComparison.Ordinal));
        Assert.Equal(PrivacyRules.All.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal).Select(rule => Row(rule, culture)), rows);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void No_page_is_about_a_rule_that_does_not_exist(string language) =>
        Assert.Equal(PrivacyRules.All.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal), RulePage.Rules(CultureInfo.GetCultureInfo(language)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_tracked_as_unreleased(string id)
    {
        var descriptor = Rule(id).Descriptor;
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "AnalyzerReleases.Unshipped.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries));
        Assert.Contains(rows, row => row is [var ruleId, var category, var severity, _]
            && ruleId == id && category == descriptor.Category && severity == descriptor.DefaultSeverity.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_speaks_both_languages(string id)
    {
        var descriptor = Rule(id).Descriptor;
        var (english, japanese) = (CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("ja"));
        foreach (var text in new[] { descriptor.Title, descriptor.MessageFormat, descriptor.Description })
        {
            if (text.ToString(english) == "{0}") // The message comes from elsewhere, in both languages.
                continue;
            Assert.NotEqual("", text.ToString(english));
            Assert.DoesNotContain(text.ToString(english), IsJapanese);
            Assert.Contains(text.ToString(japanese), IsJapanese);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_links_to_its_page(string id) =>
        Assert.Equal($"https://github.com/privacyanalyzers/privacyanalyzers/blob/main/docs/rules/{id}.md", Rule(id).Descriptor.HelpLinkUri);

    [Fact]
    public void The_shipped_rules_use_the_same_doors_as_anybody_s() =>
        Assert.DoesNotContain(
            typeof(PrivacyRule).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>(),
            friend => friend.AssemblyName.Split(',')[0] == typeof(PrivacyRules).Assembly.GetName().Name);

    private static PrivacyRule Rule(string id) => PrivacyRules.All.Single(rule => rule.Descriptor.Id == id);

    private static string Row(PrivacyRule rule, CultureInfo culture)
    {
        var descriptor = rule.Descriptor;
        return $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title.ToString(culture)} | {descriptor.DefaultSeverity} | {IncidentClass(rule)} |";
    }

    private static string IncidentClass(PrivacyRule rule) =>
        string.Join(" / ", new[] { rule.Incident.Event, rule.Incident.Kind, rule.Incident.Cause }.Where(part => part.Length > 0));

    private static bool IsJapanese(char letter) => letter is (>= '\u3040' and <= '\u30ff') or (>= '\u4e00' and <= '\u9fff');
}
