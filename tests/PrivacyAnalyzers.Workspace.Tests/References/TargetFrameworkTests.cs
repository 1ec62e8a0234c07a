using System.Linq;

namespace PrivacyAnalyzers.Workspace.Tests.References;

public sealed class TargetFrameworkTests
{
    [Theory]
    [InlineData("netstandard2.0;net8.0;net48", "net8.0")]
    [InlineData("net8.0;net10.0;net9.0", "net10.0")]
    [InlineData("net10.0-android;net8.0", "net8.0")]
    [InlineData("net48;netstandard2.1", "netstandard2.1")]
    [InlineData("net472;net48", "net48")]
    [InlineData("netcoreapp3.1;net5.0", "net5.0")]
    public void Newest_is_chosen_without_a_platform_where_possible(string names, string expected) =>
        Assert.Equal(expected, TargetFramework.Newest([.. names.Split(';')]));

    [Theory]
    [InlineData("net8.0", "net8.0 net6.0 netstandard2.0", "net8.0")]
    [InlineData("net9.0", "net10.0 net8.0 net6.0", "net8.0")]
    [InlineData("net8.0", "net462 netstandard2.0 netstandard2.1", "netstandard2.1")]
    [InlineData("net48", "net461 net472 net8.0 netstandard2.0", "net472")]
    [InlineData("net8.0", "net40 net35", "net40")]
    [InlineData("net8.0", "net8.0-windows7.0 net6.0", "net6.0")]
    [InlineData("net8.0-windows", "net8.0-windows7.0 net6.0", "net8.0-windows7.0")]
    [InlineData("netstandard2.0", "net8.0 net48", null)]
    public void Nearest_asset_is_the_one_that_a_restore_would_take(string framework, string offered, string? expected)
    {
        var project = TargetFramework.Parse(framework);

        var nearest = offered.Split(' ').Select(TargetFramework.Parse).Where(one => project.DistanceTo(one) is not null)
            .OrderBy(one => project.DistanceTo(one)).FirstOrDefault();

        Assert.Equal(expected, nearest?.Name);
    }

    [Theory]
    [InlineData("1.2.3", "1.2.10")]
    [InlineData("1.2.3-beta", "1.2.3")]
    [InlineData("[1.0,2.0)", "1.0.1")]
    [InlineData("1.*", "1.0.1")]
    [InlineData("", "0.0.1")]
    public void Package_versions_are_in_order(string lower, string higher) =>
        Assert.True(PackageVersion.Parse(lower).CompareTo(PackageVersion.Parse(higher)) < 0);

    [Theory]
    [InlineData("src/**", "src/a/B.cs", true)]
    [InlineData("src/", "src/a/B.cs", true)]
    [InlineData("**/*.cs", "B.cs", true)]
    [InlineData("**/Tests/**", "src/Tests/B.cs", true)]
    [InlineData("*.cs", "src/B.cs", false)]
    [InlineData("./src\\?.cs", "src/B.cs", true)]
    [InlineData("a+b/*.cs", "aab/B.cs", false)]
    [InlineData("src", "src2/B.cs", false)]
    public void Patterns_match_as_people_write_them(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new PathPattern(pattern).Matches(path));

    [Fact]
    public void Build_errors_are_told_by_project()
    {
        using var tree = new TestTree();
        tree.Write("errors.log", """
            /a/Web.csproj : error NU1101: Unable to find package X. [/a/All.sln]
            /sdk/x.targets(266,5): error NETSDK1004: Assets file 'p' not found. [/a/個人/Web.csproj::TargetFramework=net8.0]
            /sdk/x.targets(266,5): error NETSDK1004: Assets file 'p' not found. [/a/個人/Web.csproj::TargetFramework=net8.0]
            """);

        var errors = BuildErrors.Read(tree["errors.log"]);

        Assert.Equal("NETSDK1004: Assets file 'p' not found.", Assert.Single(errors["/a/個人/Web.csproj"]));
        Assert.Equal("NU1101: Unable to find package X.", Assert.Single(errors["/a/All.sln"]));
    }
}
