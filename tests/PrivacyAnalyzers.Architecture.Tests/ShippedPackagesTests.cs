using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>The page "Is it safe to run?" names every package of others that we ship, so that whoever audits misses none, and none that is gone.</summary>
public sealed class ShippedPackagesTests
{
    public static TheoryData<string> Pages => ["docs/security.md", "docs/ja/security.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_table_names_what_we_ship_and_nothing_else(string page)
    {
        var named = Named(page);
        string[] shipped = [.. Packages(), .. Bundled()];

        Assert.Contains("Spectre.Console", shipped);
        Assert.Contains("vscode-languageclient", shipped);
        Assert.Equal([], shipped.Where(id => !named.Any(name => Means(name, id))));
        Assert.Equal([], named.Where(name => !shipped.Any(id => Means(name, id))));
    }

    private static bool Means(string name, string id) =>
        name.EndsWith(".*", StringComparison.Ordinal) ? id.StartsWith(name[..^1], StringComparison.Ordinal) : id == name;

    /// <summary>The names in the first column of the table that begins with the compiler.</summary>
    private static List<string> Named(string page)
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, page))
            .SkipWhile(line => !line.StartsWith("| Roslyn", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'));
        return [.. rows.SelectMany(row => Regex.Matches(row.Split('|')[1], "`([^`]+)`").Select(match => match.Groups[1].Value))];
    }

    // What the extension's one file was made of.
    private static IEnumerable<string> Bundled() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "vscode-extension", "src"), "*.ts", SearchOption.AllDirectories)
            .Where(file => !file.Contains("test", StringComparison.OrdinalIgnoreCase))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "from ['\"]([^.'\"][^'\"]*)['\"]").Select(match => match.Groups[1].Value))
            .Select(module => module.StartsWith('@') ? string.Join('/', module.Split('/').Take(2)) : module.Split('/')[0])
            .Where(module => module != "vscode" && !module.StartsWith("node:", StringComparison.Ordinal)).Distinct();

    // What the command line, with the server in it, has in its folder.
    private static IEnumerable<string> Packages()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Cli", "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package" && library.Value.TryGetProperty("runtime", out var files) && files.EnumerateObject().Any(file => file.Name.EndsWith(".dll", StringComparison.Ordinal)))
            .Select(library => library.Name.Split('/')[0]).Distinct()];
    }
}
