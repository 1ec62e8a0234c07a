using System;
using System.IO;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// A folder of its own with a feed that holds the packages as packed from this build, and a package cache of its own so
/// that no earlier build of the same version answers instead.
/// </summary>
public sealed class LocalFeed : IAsyncLifetime
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("privacy-package-");

    internal string Feed => Path.Combine(root.FullName, "feed");

    internal string PackageFile => Path.Combine(Feed, $"PrivacyAnalyzers.{Repository.PackageVersion}.nupkg");

    private string PackageCache => Path.Combine(root.FullName, "packages");

    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "PrivacyAnalyzers.Annotations", "PrivacyAnalyzers" })
        {
            var pack = await Dotnet.RunAsync(
                Repository.Root, Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? "",
                "pack", Repository.Project(project), "--no-build", "-c", Repository.Configuration, "-o", Feed);
            pack.Succeeded();
        }

        await File.WriteAllTextAsync(Path.Combine(root.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="local" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public Task DisposeAsync()
    {
        root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new console project beside the feed; <paramref name="project"/> goes into its project file.</summary>
    internal Consumer NewConsumer(string project = "")
    {
        return NewFolder().Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              {project}
            </Project>
            """);
    }

    /// <summary>An empty folder beside the feed.</summary>
    internal Consumer NewFolder() =>
        new(root.CreateSubdirectory("consumer-" + Guid.NewGuid().ToString("N")[..8]).CreateSubdirectory("App").FullName, PackageCache);

    /// <summary>The same with the package already referenced.</summary>
    internal Consumer NewConsumerOfPackage(string project = "") => NewConsumer(
        $"""<ItemGroup><PackageReference Include="PrivacyAnalyzers" Version="{Repository.PackageVersion}" /></ItemGroup>""" + project);
}

/// <summary>Packing writes into the projects' own folders, so it happens once for all tests.</summary>
[CollectionDefinition(nameof(LocalFeed))]
public sealed class LocalFeedCollection : ICollectionFixture<LocalFeed>;
