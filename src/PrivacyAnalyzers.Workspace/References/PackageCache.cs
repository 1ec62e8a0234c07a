using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The packages in the user's package folder, for projects that were not restored.</summary>
internal sealed class PackageCache(string folder)
{
    private readonly ConcurrentDictionary<(string Name, string Wanted), string?> _folders = new();

    /// <summary>Where restored packages lie: as given, by environment, or the user's own.</summary>
    public static string DefaultFolder(string? given) =>
        given
        ?? (Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } configured ? configured : null)
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>
    /// The assemblies that a project for <paramref name="framework"/> gets from <paramref name="requests"/> and from what those depend on,
    /// and the requested packages that are not here.
    /// </summary>
    public (ImmutableArray<string> Assemblies, ImmutableArray<string> Missing) Resolve(IEnumerable<PackageRequest> requests, TargetFramework framework)
    {
        var assemblies = ImmutableArray.CreateBuilder<string>();
        var missing = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var queue = new Queue<(PackageRequest Request, bool Direct)>(requests.Select(request => (request, true)));
        while (queue.TryDequeue(out var next))
        {
            if (!seen.Add(next.Request.Name))
                continue;
            if (Find(next.Request) is not { } package)
            {
                // A dependency that is not here may belong to the framework itself by now; only what was asked for by name is told.
                if (next.Direct)
                    missing.Add(next.Request.Name);
                continue;
            }

            assemblies.AddRange(Assemblies(package, framework));
            foreach (var dependency in Dependencies(package, framework))
                queue.Enqueue((dependency, false));
        }

        return (assemblies.ToImmutable(), missing.ToImmutable());
    }

    // The version asked for; else the nearest newer one, as a restore would take; else the newest there is.
    private string? Find(PackageRequest request) =>
        _folders.GetOrAdd((request.Name.ToLowerInvariant(), request.Version), key =>
        {
            var root = Path.Combine(folder, key.Name);
            if (!Directory.Exists(root))
                return null;
            var wanted = PackageVersion.Parse(key.Wanted);
            var versions = Directory.EnumerateDirectories(root)
                .Select(path => (Path: path, Version: PackageVersion.Parse(Path.GetFileName(path)))).OrderBy(entry => entry.Version).ToList();
            return versions.Where(entry => entry.Version.CompareTo(wanted) >= 0).Select(entry => entry.Path).FirstOrDefault()
                ?? versions.Select(entry => entry.Path).LastOrDefault();
        });

    private static ImmutableArray<string> Assemblies(string package, TargetFramework framework)
    {
        foreach (var kind in (string[])["ref", "lib"])
        {
            if (Nearest(SubFolders(Path.Combine(package, kind)), Path.GetFileName, framework) is { } best)
                return [.. Directory.EnumerateFiles(best, "*.dll").Order(StringComparer.Ordinal)];
        }

        return [];
    }

    private static IEnumerable<PackageRequest> Dependencies(string package, TargetFramework framework)
    {
        var nuspec = Directory.EnumerateFiles(package, "*.nuspec").FirstOrDefault();
        if (nuspec is null)
            return [];
        try
        {
            var dependencies = XDocument.Load(nuspec).Descendants().FirstOrDefault(element => element.Name.LocalName == "dependencies");
            if (dependencies is null)
                return [];
            var groups = dependencies.Elements().Where(element => element.Name.LocalName == "group").ToList();
            var chosen = groups.Count == 0 ? dependencies : Nearest(groups, group => ShortName(group.Attribute("targetFramework")?.Value), framework);
            return chosen is null ? [] : chosen.Elements().Where(element => element.Name.LocalName == "dependency")
                .Select(element => new PackageRequest(element.Attribute("id")?.Value ?? "", element.Attribute("version")?.Value ?? ""))
                .Where(request => request.Name.Length > 0);
        }
        catch (Exception exception) when (exception is XmlException or IOException)
        {
            return [];
        }
    }

    private static T? Nearest<T>(IEnumerable<T> offered, Func<T, string?> name, TargetFramework framework)
        where T : class =>
        offered.Select(item => (Item: item, Distance: framework.DistanceTo(TargetFramework.Parse(name(item) ?? ""))))
            .Where(entry => entry.Distance is not null).OrderBy(entry => entry.Distance).Select(entry => entry.Item).FirstOrDefault();

    // A nuspec writes ".NETStandard2.0" and ".NETFramework4.7.2" where a folder is called netstandard2.0 and net472.
    private static string? ShortName(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith(".NETStandard", StringComparison.OrdinalIgnoreCase) => "netstandard" + name[".NETStandard".Length..],
        _ when name.StartsWith(".NETCoreApp", StringComparison.OrdinalIgnoreCase) => "netcoreapp" + name[".NETCoreApp".Length..],
        _ when name.StartsWith(".NETFramework", StringComparison.OrdinalIgnoreCase) =>
            "net" + name[".NETFramework".Length..].Replace(".", "", StringComparison.Ordinal),
        _ => name,
    };

    private static IEnumerable<string> SubFolders(string path) => Directory.Exists(path) ? Directory.EnumerateDirectories(path) : [];
}
