using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A reference on a compiler command line, and the project that builds it, if one does.</summary>
internal sealed record CollectedReference(string Path, string? Project);

/// <summary>A package that a project refers to; the version is as written and may be empty.</summary>
internal sealed record PackageRequest(string Name, string Version);

/// <summary>What the build told about one project for one target framework.</summary>
internal sealed record CollectedProject
{
    public required string Path { get; init; }
    public required string TargetFramework { get; init; }
    public required string AssemblyName { get; init; }
    public required string AssetsFile { get; init; }
    public required ImmutableArray<string> Arguments { get; init; }
    public required ImmutableArray<CollectedReference> References { get; init; }
    public required ImmutableArray<string> ProjectReferences { get; init; }
    public required ImmutableArray<PackageRequest> Packages { get; init; }
    public required ImmutableArray<string> FrameworkReferences { get; init; }

    /// <summary>Reads what <c>Collect.targets</c> wrote.</summary>
    public static CollectedProject Read(string file)
    {
        string path = "", framework = "", assembly = "", assets = "";
        var arguments = ImmutableArray.CreateBuilder<string>();
        var references = ImmutableArray.CreateBuilder<CollectedReference>();
        var projectReferences = ImmutableArray.CreateBuilder<string>();
        var packages = ImmutableArray.CreateBuilder<PackageRequest>();
        var centralVersions = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        var frameworks = ImmutableArray.CreateBuilder<string>();

        foreach (var line in File.ReadLines(file))
        {
            var (name, value) = Split(line, '=');
            switch (name)
            {
                case "project": path = value; break;
                case "framework": framework = value; break;
                case "assembly": assembly = value; break;
                case "assets": assets = value; break;
                case "argument": arguments.Add(value); break;
                case "reference":
                    var (referencePath, project) = Split(value, '|');
                    references.Add(new(referencePath, project.Length > 0 ? project : null));
                    break;
                case "projectReference": projectReferences.Add(value); break;
                case "package":
                    var (packageName, version) = Split(value, '|');
                    packages.Add(new(packageName, version));
                    break;
                case "packageVersion":
                    var (centralName, centralVersion) = Split(value, '|');
                    centralVersions[centralName] = centralVersion;
                    break;
                case "frameworkReference": frameworks.Add(value); break;
            }
        }

        return new()
        {
            Path = path,
            TargetFramework = framework,
            AssemblyName = assembly,
            AssetsFile = assets,
            Arguments = arguments.ToImmutable(),
            References = references.ToImmutable(),
            ProjectReferences = projectReferences.ToImmutable(),
            Packages = [.. packages.Select(WithVersion)],
            FrameworkReferences = frameworks.ToImmutable(),
        };

        PackageRequest WithVersion(PackageRequest package) =>
            package.Version.Length == 0 && centralVersions.TryGetValue(package.Name, out var central) ? package with { Version = central } : package;
    }

    private static (string Before, string After) Split(string text, char separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }
}
