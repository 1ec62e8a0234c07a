using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Policy.Schema;
using PrivacyAnalyzers.Vocabulary;
using static PrivacyAnalyzers.Tests.Policy.PolicyFixture;

namespace PrivacyAnalyzers.Tests.Policy;

public class PolicyDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "privacy-yml.md"));

    private static readonly string JapanesePage = File.ReadAllText(Path.Combine(Repository.Root, "docs", "ja", "privacy-yml.md"));

    public static IEnumerable<object[]> Examples => ExamplesIn(Page).Select(example => new object[] { example });

    public static IEnumerable<object[]> Samples => Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "privacy.yml", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/bin/") && !file.Contains("/obj/"))
        .Select(file => new object[] { Path.GetRelativePath(Repository.Root, file) });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_are_without_mistakes(string example)
    {
        ReadClean(example);
        Assert.True(JsonSchemaCheck.Accepts(PolicyJsonSchema.Write(), example));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Policies_of_the_samples_are_without_mistakes(string file) => ReadClean(File.ReadAllText(Path.Combine(Repository.Root, file)));

    [Fact]
    public void Every_section_has_its_part_and_an_example()
    {
        foreach (var section in PolicySchema.Root.Fields.Where(section => section.Name != "version"))
        {
            Assert.Contains($"\n## {section.Name}\n", Page);
            Assert.Contains(Examples, example => Regex.IsMatch((string)example[0], $"^{section.Name}:", RegexOptions.Multiline));
        }
    }

    [Fact]
    public void The_Japanese_page_has_the_same_parts_and_examples()
    {
        foreach (var section in PolicySchema.Root.Fields.Where(section => section.Name != "version"))
            Assert.Contains($"\n## {section.Name}\n", JapanesePage);
        Assert.Equal(ExamplesIn(Page), ExamplesIn(JapanesePage));
    }

    [Fact]
    public void Every_category_is_listed()
    {
        const string mark = "<!-- categories -->\n";
        var rows = DataCategories.All
            .OrderByDescending(category => category.Tier)
            .Select(category => $"| `{category.Id}` | {Title(category, "en")} | {Title(category, "ja")} | {category.Parent?.Id} | {category.Tier} |\n");
        var table = "| id | English | 日本語 | within | tier |\n|---|---|---|---|---|\n" + string.Concat(rows);

        Repository.AssertGenerated(Page[..(Page.IndexOf(mark, System.StringComparison.Ordinal) + mark.Length)] + table, "docs", "privacy-yml.md");
    }

    private static IEnumerable<string> ExamplesIn(string page) => Regex.Matches(page, "```yaml\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static string Title(DataCategory category, string culture) => DataCategories.Title(category, CultureInfo.GetCultureInfo(culture));
}
