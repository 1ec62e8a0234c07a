using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>The page "Is it safe to run?" names every package of others that we ship, so that whoever audits misses none.</summary>
public sealed class ShippedPackagesTests
{
    public static TheoryData<string> Pages => ["docs/security.md", "docs/ja/security.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_names_every_package_in_what_we_ship(string page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, page));
        var shipped = Shipped().Distinct().ToList();

        Assert.Contains("Spectre.Console", shipped);
        Assert.DoesNotContain(shipped, id => !text.Contains(id, StringComparison.Ordinal) && !id.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !id.StartsWith("System.Composition", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_names_what_is_bundled_into_the_extension(string page)
    {
        var extension = Path.Combine(Repository.Root, "vscode-extension");
        var imported = Directory.GetFiles(Path.Combine(extension, "src"), "*.ts", SearchOption.AllDirectories)
            .Where(file => !file.Contains("test", StringComparison.OrdinalIgnoreCase))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "from ['\"]([^.'\"][^'\"]*)['\"]").Select(match => match.Groups[1].Value))
            .Select(module => module.StartsWith('@') ? string.Join('/', module.Split('/').Take(2)) : module.Split('/')[0])
            .Where(module => module != "vscode" && !module.StartsWith("node:", StringComparison.Ordinal)).Distinct().ToList();

        Assert.Contains("vscode-languageclient", imported);
        var text = File.ReadAllText(Path.Combine(Repository.Root, page));
        Assert.DoesNotContain(imported, module => !text.Contains(module, StringComparison.Ordinal));
    }

    // What the command line, with the server in it, has in its folder.
    private static IEnumerable<string> Shipped()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "PrivacyAnalyzers.Cli", "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package" && library.Value.TryGetProperty("runtime", out var files) && files.EnumerateObject().Any(file => file.Name.EndsWith(".dll", StringComparison.Ordinal)))
            .Select(library => library.Name.Split('/')[0])];
    }
}
