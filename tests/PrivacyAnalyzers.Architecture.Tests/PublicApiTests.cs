using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>
/// What others build on does not change by accident: each released line stands in the project's PublicAPI.Shipped.txt, each
/// new one in its PublicAPI.Unshipped.txt. Run with PRIVACY_UPDATE=1 to write the latter.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("PrivacyAnalyzers.Annotations")]
    [InlineData("PrivacyAnalyzers.Sdk")]
    [InlineData("PrivacyAnalyzers.Testing")]
    public void Is_what_the_project_says(string project)
    {
        var shipped = Read(project, "PublicAPI.Shipped.txt");
        var actual = PublicApi.Of(Assembly.Load(project));
        var unshipped = actual.Except(shipped).ToList();
        if (Environment.GetEnvironmentVariable("PRIVACY_UPDATE") == "1")
            File.WriteAllLines(PathOf(project, "PublicAPI.Unshipped.txt"), unshipped);

        Assert.Empty(shipped.Except(actual));
        Assert.Equal(unshipped, Read(project, "PublicAPI.Unshipped.txt"));
    }

    private static IReadOnlyList<string> Read(string project, string file) => File.ReadAllLines(PathOf(project, file));

    private static string PathOf(string project, string file) => Path.Combine(Repository.Source(project), file);
}
