using System.IO;
using PrivacyAnalyzers.Benchmarks;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>The page "How fast is it" says what was recorded.</summary>
public sealed class HowFastPageTests
{
    [Fact]
    public void Pages_are_what_the_command_writes() =>
        Assert.All(HowFastPage.All(), page => Assert.True(
            page.Text == File.ReadAllText(Path.Combine(Repository.Root, page.Path)),
            $"{page.Path} is not what was recorded: dotnet run -c Release --project tests/PrivacyAnalyzers.Benchmarks -- --page"));

    [Fact]
    public void Commands_tell_nothing_of_the_machine() =>
        Assert.All(RecordedRuns.All(), run => Assert.DoesNotContain(run.Command.Split(' '), word => word.StartsWith('/') || word.Contains('\\')));
}
