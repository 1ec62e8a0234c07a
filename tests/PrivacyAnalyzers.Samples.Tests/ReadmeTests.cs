using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Samples.Tests;

/// <summary>What the README shows of the output is output.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.ja.md", "ja")]
    public async Task Shows_what_the_first_command_prints(string page, string language)
    {
        var shown = Block().Match(await File.ReadAllTextAsync(Path.Combine(Sample.Root, page))).Groups[1].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var check = await new Sample("OnlineShop").CheckFromRootAsync("--language", language);
        var printed = check.Output.Split('\n').Select(line => line.TrimEnd()).ToHashSet();

        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, printed));
    }

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
