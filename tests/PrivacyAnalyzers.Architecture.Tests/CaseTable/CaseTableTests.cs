using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Architecture.Tests.CaseTable;

/// <summary>The pages that lead from each case to its rules say what the rules say. Run with PRIVACY_UPDATE=1 to write them.</summary>
public sealed class CaseTableTests
{
    private static readonly IEnumerable<CaseRow> Rows = CaseSection.All.SelectMany(section => section.Rows);

    [Theory]
    [InlineData("en", "docs/rules/cases.md")]
    [InlineData("ja", "docs/rules/ja/cases.md")]
    public void Is_written_from_the_cases(string language, string path)
    {
        var file = Path.Combine(Repository.Root, path);
        var page = CasePage.Write(CaseSection.All, CultureInfo.GetCultureInfo(language));
        if (Environment.GetEnvironmentVariable("PRIVACY_UPDATE") == "1")
            File.WriteAllText(file, page);
        Assert.Equal(page, File.ReadAllText(file));
    }

    [Fact]
    public void Every_row_says_in_both_languages_what_it_is_and_what_answers_it() => Assert.All(Rows, row =>
    {
        foreach (var culture in new[] { "en", "ja" }.Select(CultureInfo.GetCultureInfo))
        {
            Assert.NotEmpty(row.Text(culture));
            Assert.True(!row.Rules.IsEmpty || row.Told(culture).Length > 0, row.Text(culture));
        }
    });

    [Fact]
    public void Every_rule_answers_something() =>
        Assert.Empty(PrivacyRules.All.Select(rule => rule.Descriptor.Id).Except(Rows.SelectMany(row => row.Rules)));

    [Fact]
    public void A_rule_that_names_its_case_stands_in_its_row() => Assert.All(PrivacyRules.All.Where(rule => rule.Incident.Case.Length > 0), rule =>
        Assert.Contains(rule.Descriptor.Id, Rows.Where(row => row.Case == rule.Incident.Case).SelectMany(row => row.Rules)));

    [Fact]
    public void Every_category_of_data_is_spoken_of() =>
        Assert.Empty(DataCategories.All.Except(Rows.SelectMany(row => row.Categories)).Select(category => category.Id));
}
