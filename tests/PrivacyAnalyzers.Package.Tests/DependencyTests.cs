using System;
using System.IO.Compression;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Package.Tests;

[Collection(nameof(LocalFeed))]
public sealed class DependencyTests(LocalFeed feed)
{
    [Fact]
    public void The_attributes_are_the_only_dependency_and_reach_the_compiler()
    {
        using var package = ZipFile.OpenRead(feed.PackageFile);
        using var nuspec = package.GetEntry("PrivacyAnalyzers.nuspec")!.Open();
        var document = XDocument.Load(nuspec);
        var dependency = Assert.Single(document.Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Equal("PrivacyAnalyzers.Annotations", (string?)dependency.Attribute("id"));
        Assert.DoesNotContain("Compile", (string?)dependency.Attribute("exclude") ?? "", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName == "developmentDependency" && (bool)element);
    }
}
