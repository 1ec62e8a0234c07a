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

    internal string PackageCache => Path.Combine(root.FullName, "packages");

    internal string PackageFile => Path.Combine(Feed, $"PrivacyAnalyzers.{Repository.PackageVersion}.nupkg");

    public async Task InitializeAsync()
    {
        await PackAsync("PrivacyAnalyzers.Annotations", "PrivacyAnalyzers");
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="local" value="{Feed}" />
              </packageSources>
              <!-- What this machine has already need not be fetched again. -->
              <fallbackPackageFolders>
                <add key="machine" value="{Repository.MachinePackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Puts more packages of this build into the feed.</summary>
    internal async Task PackAsync(params string[] projects)
    {
        foreach (var project in projects)
        {
            var pack = await Dotnet.RunAsync(
                Repository.Root, Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? "",
                "pack", Repository.Project(project), "--no-build", "-c", Repository.Configuration, "-o", Feed);
            pack.Succeeded();
        }
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
