using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>The page about the house speaks of tests, folders and pictures that exist.</summary>
public sealed partial class ArchitecturePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));

    [Fact]
    public void Every_invariant_names_a_test_that_exists()
    {
        var invariants = Invariant().Matches(Page);
        Assert.True(invariants.Count >= 8, "the table of invariants was not found");

        var tests = TestClasses();
        Assert.All(invariants, row =>
        {
            var named = Test().Matches(row.Groups["tests"].Value).Select(test => test.Groups["name"].Value).ToList();
            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains(name, tests));
        });
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    [InlineData("docs/architecture.md")]
    public void Links_lead_somewhere(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var links = Link().Matches(File.ReadAllText(path)).Select(link => link.Groups["to"].Value).Where(to => !to.Contains("://"));

        Assert.All(links, to => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, to)), to));
    }

    private static HashSet<string> TestClasses() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)!),
    ];

    [GeneratedRegex(@"^\| \d+ \| .* \| (?<tests>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Invariant();

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"\]\((?<to>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
