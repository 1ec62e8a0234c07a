using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>The sets of assemblies that tests usually need; nothing is downloaded.</summary>
public static class References
{
    private static readonly string[] NetCoreUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] AspNetCoreUsings =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    // Metadata is immutable and costly to read, so one reference a file serves all tests of the process.
    private static readonly ConcurrentDictionary<string, MetadataReference> Cache = new(StringComparer.Ordinal);

    private static readonly Lazy<ReferenceSet> LazyNetCore = new(() => new ReferenceSet(
        FromFolder(FindPack("Microsoft.NETCore.App.Ref") ?? RuntimeFolder), [.. NetCoreUsings]));

    private static readonly Lazy<ReferenceSet> LazyAspNetCore = new(() => new ReferenceSet(
        [.. NetCore.Assemblies, .. FromFolder(FindAspNetCore())], [.. NetCoreUsings, .. AspNetCoreUsings]));

    /// <summary>The base library: its reference pack beside the running runtime, or else the runtime's own assemblies.</summary>
    public static ReferenceSet NetCore => LazyNetCore.Value;

    /// <summary><see cref="NetCore"/> and ASP.NET Core with <c>Microsoft.Extensions.*</c>.</summary>
    /// <exception cref="VerificationException">ASP.NET Core is not installed beside the running runtime.</exception>
    public static ReferenceSet AspNetCore => LazyAspNetCore.Value;

    private static string RuntimeFolder => Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    // <root>/shared/Microsoft.NETCore.App/<version>
    private static string DotnetRoot => Path.GetFullPath(Path.Combine(RuntimeFolder, "..", "..", ".."));

    internal static MetadataReference FromFile(string path) =>
        Cache.GetOrAdd(path, static file => MetadataReference.CreateFromFile(file));

    private static string FindAspNetCore() =>
        FindPack("Microsoft.AspNetCore.App.Ref")
        ?? FindNewest(Path.Combine(DotnetRoot, "shared", "Microsoft.AspNetCore.App"))
        ?? throw new VerificationException($"ASP.NET Core was not found under {DotnetRoot}.");

    private static string? FindPack(string name)
    {
        var version = FindNewest(Path.Combine(DotnetRoot, "packs", name));
        var folder = version is null ? null : Path.Combine(version, "ref", $"net{Environment.Version.Major}.0");
        return Directory.Exists(folder) ? folder : null;
    }

    private static string? FindNewest(string folder) =>
        Directory.Exists(folder)
            ? Directory.GetDirectories(folder, $"{Environment.Version.Major}.*")
                .OrderByDescending(path => Version.TryParse(Path.GetFileName(path).Split('-')[0], out var version) ? version : new Version())
                .FirstOrDefault()
            : null;

    private static ImmutableArray<MetadataReference> FromFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal).Select(FromFile)];

    private static bool IsManaged(string path)
    {
        using var reader = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(path));
        return reader.HasMetadata;
    }
}
