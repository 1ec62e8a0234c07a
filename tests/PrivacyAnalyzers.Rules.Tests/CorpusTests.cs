using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Corpus;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>The cases as other tools get them, and how those are scored.</summary>
public class CorpusTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases");

    [Fact]
    public void The_list_tells_each_case_and_what_must_be_reported_in_it()
    {
        var listed = JsonNode.Parse(Manifest.Write(CorpusCase.In(Cases)))!.AsArray();

        Assert.Equal(CaseFile.Names, listed.Select(each => each!["file"]!.GetValue<string>()));
        Assert.All(listed, each => Assert.Equal(each!["kind"]!.GetValue<string>() == "bad", each["lines"]!.AsArray().Count > 0));
        Assert.All(listed.SelectMany(each => each!["with"]!.AsArray()), file => Assert.True(File.Exists(Path.Combine(Cases, file!.GetValue<string>())), file!.ToString()));
        Assert.Equal(
            """{"id":"PRV4001/Bad/UserNames","rule":"PRV4001","family":"LOG","kind":"bad","file":"PRV4001/Bad/UserNames.cs","with":[],"needsPolicy":false,"lines":[{"line":13,"rule":"PRV4001","family":"LOG"},{"line":15,"rule":"PRV4001","family":"LOG"}]}""",
            listed.Single(each => each!["id"]!.GetValue<string>() == "PRV4001/Bad/UserNames")!.ToJsonString());
    }

    [Fact]
    public void Near_half_of_more_than_300_cases_must_stay_silent()
    {
        var cases = CorpusCase.In(Cases);
        Assert.InRange(cases.Length, 300, int.MaxValue);
        Assert.InRange(cases.Count(each => each.Kind == "good"), cases.Length * 45 / 100, cases.Length * 55 / 100);
    }

    [Fact]
    public void A_tool_sees_no_marks_and_the_same_lines()
    {
        foreach (var each in CorpusCase.In(Cases))
        {
            var text = File.ReadAllText(Path.Combine(Cases, each.File));
            var shown = CorpusCase.WithoutMarks(text);
            Assert.DoesNotContain("PRV", shown);
            Assert.DoesNotContain("// mutate", shown);
            Assert.Equal(text.Split('\n').Length, shown.Split('\n').Length);
        }
    }

    [Fact]
    public void Who_finds_all_has_full_marks()
    {
        var cases = CorpusCase.In(Cases);
        var scores = Score.Of(cases, cases.SelectMany(each => each.Lines.Select(line => new ToolFinding(each.Id, line.Line + 1, line.Family))));

        Assert.All(scores, score => Assert.Equal((1, 1, 0), (score.Precision, score.Recall, score.Wrong)));
    }

    [Fact]
    public void What_is_missed_and_what_is_wrong_counts()
    {
        var cases = CorpusCase.In(Cases).Where(each => each.Id is "PRV4003/Bad/Interpolated" or "PRV4001/Bad/UserNames" or "PRV4001/Good/UserNames").ToList();
        var sarif = """
            {"runs":[{"results":[
              {"ruleId":"X1","locations":[{"physicalLocation":{"artifactLocation":{"uri":"file:///a/PRV4001/Bad/UserNames/Case.cs"},"region":{"startLine":12}}}]},
              {"ruleId":"X1","locations":[{"physicalLocation":{"artifactLocation":{"uri":"PRV4001/Good/UserNames/Case.cs"},"region":{"startLine":3}}}]},
              {"ruleId":"X2","locations":[{"physicalLocation":{"artifactLocation":{"uri":"PRV4001/Good/UserNames/Case.cs"},"region":{"startLine":30}}}]},
              {"ruleId":"X1","locations":[{"physicalLocation":{"artifactLocation":{"uri":"PRV4001/Good/UserNames/Shared.Shop.cs"},"region":{"startLine":3}}}]}
            ]}]}
            """;
        var scores = Score.Of([.. cases], Sarif.Read(sarif, new Dictionary<string, string> { ["X1"] = "LOG", ["X2"] = "URL" }));

        Assert.Equal(new FamilyScore("LOG", 2, 1, 1), scores.Single(score => score.Family == "LOG"));
    }
}
