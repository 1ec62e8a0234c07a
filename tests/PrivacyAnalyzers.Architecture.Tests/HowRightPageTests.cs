using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.RealWorld;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>The page "How right is it" says what was recorded and read.</summary>
public sealed class HowRightPageTests
{
    [Fact]
    public void Pages_are_what_the_command_writes() =>
        Assert.All(HowRightPage.All(), page => Assert.True(
            page.Text == File.ReadAllText(Path.Combine(Repository.Root, page.Path)),
            $"{page.Path} is not what was recorded: dotnet run -c Release --project eng/realworld -- page"));

    [Fact]
    public void What_was_read_is_of_a_pinned_commit_and_says_why()
    {
        var pinned = Records.Repositories().ToDictionary(repository => repository.Name, repository => repository.Commit);
        Assert.All(Records.Readings(), reading =>
        {
            Assert.StartsWith(reading.Commit, pinned[reading.Repository], StringComparison.Ordinal);
            Assert.Contains(reading.Verdict, new[] { "right", "wrong", "doubtful" });
            Assert.Matches("^[0-9a-f]{16}$", reading.Fingerprint);
            Assert.True(reading.Why.Length > 10, reading.Fingerprint);
        });
        Assert.True(Records.Readings().Length >= 120);
    }

    [Theory]
    [InlineData(0, 10, 0.0, 0.278)]
    [InlineData(10, 10, 0.722, 1.0)]
    [InlineData(8, 10, 0.490, 0.943)]
    [InlineData(50, 100, 0.404, 0.596)]
    public void Intervals_are_Wilson_s(int right, int all, double low, double high)
    {
        var interval = new Interval(right, all);

        Assert.Equal(low, interval.Low, 0.001);
        Assert.Equal(high, interval.High, 0.001);
    }

    [Fact]
    public void A_difference_to_what_was_recorded_is_told()
    {
        var before = new Recorded("a/b", "c0ffee", 1, 10, new() { ["PRV4001"] = 2 }, 0, 0, 0, 1, 1, "x");

        Assert.Empty(CheckoutRun.Differences(before, before with { Seconds = 9, Megabytes = 9 }));
        Assert.Equal(["PRV4001 2 -> 0", "PRV4002 0 -> 1"], CheckoutRun.Differences(before, before with { Findings = new() { ["PRV4002"] = 1 } }));
        Assert.Equal(["other findings than before"], CheckoutRun.Differences(before, before with { Fingerprints = "y" }));
        Assert.Equal(["not recorded before"], CheckoutRun.Differences(null, before));
    }
}
