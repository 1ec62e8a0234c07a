using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using PrivacyAnalyzers.Corpus;

var root = Path.Combine(Path.GetDirectoryName(Here())!, "..", "PrivacyAnalyzers.Rules.Tests", "Cases");
var cases = CorpusCase.In(root);
switch (args)
{
    case ["manifest"]:
        Console.Write(Manifest.Write(cases));
        return 0;
    case ["export", var target]:
        Export.Write(cases, root, target);
        Console.WriteLine($"{cases.Length} cases in {Path.GetFullPath(target)}");
        return 0;
    case ["score", var sarif, .. var rest]:
        // Without our policy files and annotations those cases mean something else to another tool.
        var asked = rest.Contains("--all") ? cases : [.. cases.Where(each => !each.NeedsPolicy)];
        Console.Write(Score.Table(Score.Of(asked, Sarif.Read(File.ReadAllText(sarif), MapIn(rest)))));
        return 0;
    default:
        Console.Error.WriteLine("manifest | export FOLDER | score RESULTS.sarif [--map RULES.tsv] [--all]; see docs/corpus.md");
        return 2;
}

static Dictionary<string, string>? MapIn(string[] options) => Array.IndexOf(options, "--map") is >= 0 and var at && at + 1 < options.Length
    ? File.ReadLines(options[at + 1]).Select(line => line.Split('\t')).Where(columns => columns.Length == 2).ToDictionary(columns => columns[0], columns => columns[1])
    : null;

static string Here([CallerFilePath] string path = "") => path;
