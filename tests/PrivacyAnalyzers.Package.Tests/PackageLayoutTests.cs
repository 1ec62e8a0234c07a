using System;
using System.IO.Compression;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests;

[Collection(nameof(LocalFeed))]
public sealed class PackageLayoutTests(LocalFeed feed)
{
    [Fact]
    public void Old_compilers_get_the_rules_and_newer_ones_the_fixes_too()
    {
        using var package = ZipFile.OpenRead(feed.PackageFile);
        var analyzers = package.Entries.Select(entry => entry.FullName)
            .Where(name => name.StartsWith("analyzers/", StringComparison.Ordinal))
            .Select(name => name["analyzers/dotnet/".Length..])
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "roslyn4.14/cs/PrivacyAnalyzers.CodeFixes.dll",
                "roslyn4.14/cs/PrivacyAnalyzers.Rules.dll",
                "roslyn4.14/cs/PrivacyAnalyzers.Sdk.dll",
                "roslyn4.14/cs/ja/PrivacyAnalyzers.CodeFixes.resources.dll",
                "roslyn4.14/cs/ja/PrivacyAnalyzers.Rules.resources.dll",
                "roslyn4.14/cs/ja/PrivacyAnalyzers.Sdk.resources.dll",
                "roslyn4.8/cs/PrivacyAnalyzers.Rules.dll",
                "roslyn4.8/cs/PrivacyAnalyzers.Sdk.dll",
                "roslyn4.8/cs/ja/PrivacyAnalyzers.Rules.resources.dll",
                "roslyn4.8/cs/ja/PrivacyAnalyzers.Sdk.resources.dll",
            ],
            analyzers);
    }
}
