using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Fuzz.Tests;

/// <summary>The same few hundred inputs each time; the many are run by the program.</summary>
public class SliceTests
{
    private static readonly string Cases = Path.Combine(AppContext.BaseDirectory, "Cases");

    [Theory]
    [InlineData(1, 300)]
    [InlineData(2, 300)]
    public async Task Mangled_cases_lead_to_no_failure(int seed, int count)
    {
        var campaign = new Campaign(new(CodePool.In([Cases]), seed), TimeSpan.FromSeconds(60));

        await campaign.RunAsync(0, count);

        Assert.Empty(campaign.Failures.Select(failure => $"{failure.Key} at #{string.Join(", #", failure.Value)}"));
        Assert.Equal(count, campaign.Done);

        // Otherwise the mangling left nothing to find, and the slice would try nothing.
        Assert.True(campaign.Findings > count / 20, $"{campaign.Findings} findings");
        Assert.True(campaign.Fixes > 0, "no repairs");
    }

    [Fact]
    public async Task A_number_makes_the_same_input_whatever_ran_before_it()
    {
        var pool = CodePool.In([Cases]);
        var (one, other) = (new Inputs(pool, 7), new Inputs(pool, 7));
        for (var number = 0; number < 60; number += 7)
            one.Make(number);

        foreach (var number in new[] { 3, 61, 120 })
            Assert.Equal((await one.Make(number).Document.GetTextAsync()).ToString(), (await other.Make(number).Document.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task What_fails_is_told_with_its_number()
    {
        var campaign = new Campaign(new(CodePool.In([Cases]), 1), TimeSpan.Zero);

        await campaign.RunAsync(4, 1);

        Assert.Contains(4, Assert.Single(campaign.Failures, failure => failure.Key == "did not end in time").Value);
    }
}
