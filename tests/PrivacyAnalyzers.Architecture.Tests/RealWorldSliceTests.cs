using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.RealWorld;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>What is done to other people's code by hand, done to our own sample each time.</summary>
public sealed class RealWorldSliceTests
{
    private static readonly RealWorld.Repository Shop = new("our/OnlineShop", "here");
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "OnlineShop");

    [Fact]
    public async Task Two_runs_over_a_checkout_say_the_same_and_nothing_fails()
    {
        var run = await CheckoutRun.RunAsync(Shop, Folder, jobs: 1, reports: null);
        var again = await CheckoutRun.RunAsync(Shop, Folder, jobs: 2, reports: null);

        Assert.Empty(CheckoutRun.Differences(run, again));
        Assert.Equal((0, 0), (run.Failures, run.BudgetsHit));
        Assert.True(run.Findings.Values.Sum() > 10, string.Join(", ", run.Findings));
    }

    [Fact]
    public async Task Every_repair_that_is_offered_holds()
    {
        var trials = await FixTrials.RunAsync(Shop, Folder);

        Assert.Empty(trials.Wrong);
        Assert.True(trials.Fixes.Values.Sum(fix => fix.Made) > 10, string.Join(", ", trials.Fixes));
    }
}
