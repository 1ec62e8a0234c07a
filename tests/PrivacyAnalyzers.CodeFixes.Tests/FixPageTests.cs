using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>A rule's page tells the repairs that the rule has, by the titles that the light bulb shows, and no others.</summary>
public partial class FixPageTests
{
    private static readonly ResourceManager Titles = new("PrivacyAnalyzers.CodeFixes.Resources.Texts", typeof(PrivacyCodeFixes).Assembly);

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var rule in PrivacyRules.All)
            {
                pages.Add(rule.Descriptor.Id, "en");
                pages.Add(rule.Descriptor.Id, "ja");
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Tells_each_repair_by_its_title(string id, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var fixes = PrivacyCodeFixes.CreateAll().Where(fix => fix.FixableDiagnosticIds.Contains(id)).ToList();
        var told = Told(id, language);

        Assert.All(fixes, fix => Assert.Contains(TitlesOf(fix, culture), told.Contains));
        Assert.All(told, title => Assert.Contains(fixes, fix => TitlesOf(fix, culture).Contains(title)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Says_why_where_there_is_no_repair(string id, string language)
    {
        var hasFix = PrivacyCodeFixes.CreateAll().Any(fix => fix.FixableDiagnosticIds.Contains(id));
        var reason = SectionOf(id, language).Split('\n').Where(line => line.StartsWith(language == "ja" ? "電球のメニューに修正はありません。" : "The light bulb offers no repair: ", StringComparison.Ordinal));

        Assert.Equal(hasFix ? 0 : 1, reason.Count());
    }

    /// <summary>A repair may have several titles, as for a log and for other places.</summary>
    private static IEnumerable<string> TitlesOf(CodeFixProvider fix, CultureInfo culture)
    {
        var name = fix.GetType().Name;
        var keys = Titles.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>()
            .Select(entry => (string)entry.Key).Where(key => key == name || key == name + "OnRoute" || key == name + "OfPost" || key == name + "OfFunction" || (fix is LogIdInstead && key == "PutIdInstead"));
        return keys.Select(key => Hole().Replace(Titles.GetString(key, culture)!, "…"));
    }

    private static List<string> Told(string id, string language) => [.. Item().Matches(SectionOf(id, language)).Select(item => item.Groups[1].Value)];

    private static string SectionOf(string id, string language)
    {
        var page = File.ReadAllText(Path.Combine([AppContext.BaseDirectory, "docs", "rules", .. language == "ja" ? ["ja"] : Array.Empty<string>(), id + ".md"]));
        return page.Split(language == "ja" ? "## 直し方" : "## How to fix")[1].Split("\n## ")[0];
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^- \*([^*\n].*)\*$", RegexOptions.Multiline)]
    private static partial Regex Item();
}
