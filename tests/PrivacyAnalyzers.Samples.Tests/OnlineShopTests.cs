using System;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Samples.Tests;

/// <summary>The first thing that a newcomer runs tells the truth.</summary>
public sealed class OnlineShopTests
{
    private static readonly Sample Wrong = new("OnlineShop");
    private static readonly Sample Right = new("OnlineShop.Fixed");

    [Fact]
    public async Task The_findings_of_the_shop_are_those_marked_in_it()
    {
        var check = await Wrong.CheckAsync("--format", "json");

        Assert.Empty(Sample.Gaps(check));
        Assert.Equal(Wrong.Expected(), Sample.Findings(check));
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public async Task The_repaired_shop_has_none()
    {
        var check = await Right.CheckAsync("--format", "json");

        Assert.Empty(Sample.Gaps(check));
        Assert.Empty(Sample.Findings(check));
        Assert.Equal(0, check.ExitCode);
    }

    /// <summary>Every rule about code that exists has its case in the shop.</summary>
    [Theory]
    [InlineData("PRV1001")]
    [InlineData("PRV1002")]
    [InlineData("PRV1003")]
    [InlineData("PRV1004")]
    [InlineData("PRV1006")]
    [InlineData("PRV2001")]
    [InlineData("PRV2002")]
    [InlineData("PRV2003")]
    [InlineData("PRV2004")]
    [InlineData("PRV2005")]
    [InlineData("PRV2006")]
    [InlineData("PRV2007")]
    [InlineData("PRV2008")]
    [InlineData("PRV3001")]
    [InlineData("PRV3002")]
    [InlineData("PRV3003")]
    [InlineData("PRV3004")]
    [InlineData("PRV3005")]
    [InlineData("PRV3006")]
    [InlineData("PRV3007")]
    [InlineData("PRV3008")]
    [InlineData("PRV3009")]
    [InlineData("PRV3010")]
    [InlineData("PRV3011")]
    [InlineData("PRV4001")]
    [InlineData("PRV4002")]
    [InlineData("PRV4003")]
    [InlineData("PRV4004")]
    [InlineData("PRV4005")]
    [InlineData("PRV4006")]
    [InlineData("PRV4007")]
    [InlineData("PRV5001")]
    [InlineData("PRV5002")]
    [InlineData("PRV5003")]
    [InlineData("PRV5004")]
    [InlineData("PRV5005")]
    [InlineData("PRV5006")]
    [InlineData("PRV5007")]
    [InlineData("PRV9100")]
    public void Each_rule_has_its_case(string id) =>
        Assert.Contains(Wrong.Expected(), finding => finding.EndsWith(": " + id, StringComparison.Ordinal));

    [Fact]
    public async Task The_findings_read_in_Japanese()
    {
        var check = await Wrong.CheckAsync("--language", "ja", "--rules", "PRV4001");

        Assert.Contains("メールアドレス", check.Output, StringComparison.Ordinal);
        Assert.Contains("個人データの読み取り", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_shops_compile()
    {
        foreach (var shop in new[] { Wrong, Right })
        {
            var build = await shop.BuildAsync();
            Assert.True(build.ExitCode == 0, build.Output + build.Errors);
        }
    }

    [Fact]
    public async Task The_command_repairs_what_it_can_and_names_the_rest()
    {
        using var copy = new SampleCopy("OnlineShop");

        var fix = await Sample.CommandAsync(copy.Folder, "fix", "OnlineShop.csproj");
        var check = await Sample.CommandAsync(copy.Folder, "check", "OnlineShop.csproj", "--format", "json");

        Assert.DoesNotContain("failed", fix.Errors, StringComparison.Ordinal);
        var left = Sample.Findings(check);
        Assert.InRange(left.Count, 1, Wrong.Expected().Count - 15);
        var named = fix.Output.Split("Left for you to decide")[1];
        Assert.All(left, finding => Assert.Contains(Named(finding), named, StringComparison.Ordinal));
        var build = await Sample.SdkAsync(copy.Folder, "build", "OnlineShop.csproj", "-p:Nullable=enable", "-v", "quiet", "-nologo", "-tl:off", "-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output + build.Errors);
    }

    // file(line): id, of which the command prints file(line,
    private static string Named(string finding) => finding[..finding.IndexOf(')', StringComparison.Ordinal)] + ",";
}
