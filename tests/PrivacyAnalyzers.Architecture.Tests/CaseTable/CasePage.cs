using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Architecture.Tests.CaseTable;

/// <summary>Writes the page that leads from each case to its rules, in one language.</summary>
internal static class CasePage
{
    public static string Write(IEnumerable<CaseSection> sections, CultureInfo culture)
    {
        var isJapanese = culture.Name == "ja";
        var page = new StringBuilder(isJapanese
            ? "# 事例とルール\n\n[English](../cases.md) · [ルール一覧](README.md)\n\n事故の報告や啓発資料にある事例、原因、ヒヤリハットのそれぞれを、どのルールがコードの中で見つけるかの一覧です。`docs/rules/cases.yml` から生成しています。\n"
            : "# Cases and rules\n\n[日本語](ja/cases.md) · [Rules](README.md)\n\nWhich rule sees in code what the reports of incidents and the advice about them tell of. Generated from `docs/rules/cases.yml`.\n");
        foreach (var section in sections)
        {
            page.Append("\n## ").Append(section.Title(culture)).Append("\n\n");
            page.Append(isJapanese ? "| 内容 | ルール |\n|---|---|\n" : "| what | rules |\n|---|---|\n");
            foreach (var row in section.Rows)
                page.Append("| ").Append(What(row, culture)).Append(" | ").Append(string.Join("<br>", Answers(row, culture))).Append(" |\n");
        }

        return page.ToString();
    }

    private static string What(CaseRow row, CultureInfo culture)
    {
        var isJapanese = culture.Name == "ja";
        var text = row.Text(culture);
        if (row.Case.Length > 0)
            text = row.Case + ": " + text;
        return row.Categories.IsEmpty ? text : text + "<br>" + string.Join(isJapanese ? "、" : ", ", row.Categories.Select(category => Named(category, culture)));
    }

    private static string Named(DataCategory category, CultureInfo culture) => $"{category.ToString(null, culture)} ({category.Tier})";

    private static IEnumerable<string> Answers(CaseRow row, CultureInfo culture)
    {
        foreach (var rule in row.Rules)
            yield return $"[{rule}]({rule}.md) {PrivacyRules.All.Single(shipped => shipped.Descriptor.Id == rule).Descriptor.Title.ToString(culture)}";
        if (row.Told(culture) is { Length: > 0 } told)
            yield return told;
    }
}
