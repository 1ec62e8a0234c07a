using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The reference assemblies of .NET that are on this machine: the SDK's packs and those in the package folder.</summary>
internal sealed class ReferencePacks
{
    private const string Core = "Microsoft.NETCore.App";
    private const string Web = "Microsoft.AspNetCore.App";
    private readonly ImmutableArray<string> _roots;
    private readonly string _packageFolder;

    public ReferencePacks(DotnetHost? dotnet, string packageFolder)
    {
        _roots = [.. new[] { dotnet is null ? null : Path.Combine(dotnet.Root, "packs"), packageFolder }.OfType<string>().Where(Directory.Exists)];
        _packageFolder = packageFolder;
    }

    /// <summary>The reference assemblies for a project.</summary>
    /// <param name="Assemblies">The assemblies; empty when there are none on this machine.</param>
    /// <param name="StandIn">The framework they belong to when it is not the one that was asked for.</param>
    public sealed record Resolved(ImmutableArray<string> Assemblies, string? StandIn);

    /// <summary>The assemblies of <paramref name="framework"/>, ASP.NET Core's too where <paramref name="frameworkReferences"/> names it.</summary>
    public Resolved Resolve(TargetFramework framework, IEnumerable<string> frameworkReferences)
    {
        if (framework.Family is FrameworkFamily.NetStandard or FrameworkFamily.NetFramework && ClassicAssemblies(framework) is { IsEmpty: false } classic)
            return new(classic, null);

        // A pack of .NET holds the facades through which code for .NET Standard and most of .NET Framework binds as well.
        var core = Pick(Core, framework);
        if (core is null)
            return new([], null);
        var assemblies = core.Assemblies;
        if (frameworkReferences.Contains(Web, StringComparer.OrdinalIgnoreCase) && Pick(Web, framework) is { } web)
            assemblies = [.. assemblies, .. web.Assemblies];
        return new(assemblies, core.Framework.Name == framework.Name || framework.Platform.Length > 0 && core.Framework.Version == framework.Version
            ? null
            : core.Framework.Name);
    }

    private sealed record Pack(TargetFramework Framework, Version Version, string Folder)
    {
        public ImmutableArray<string> Assemblies => [.. Directory.EnumerateFiles(Folder, "*.dll").Order(StringComparer.Ordinal)];
    }

    // The same version; else the next newer one, which has what the code was written for; else the newest older one.
    private Pack? Pick(string name, TargetFramework framework) =>
        Packs(name)
            .OrderBy(pack => framework.Family != FrameworkFamily.Net || pack.Framework.Version >= framework.Version ? 0 : 1)
            .ThenBy(pack => framework.Family == FrameworkFamily.Net ? Math.Abs(Distance(pack.Framework.Version, framework.Version)) : -pack.Framework.Version.Major)
            .ThenByDescending(pack => pack.Version)
            .FirstOrDefault();

    private static int Distance(Version left, Version right) => (left.Major - right.Major) * 10 + left.Minor - right.Minor;

    private IEnumerable<Pack> Packs(string name) =>
        from root in _roots
        from packFolder in new[] { Path.Combine(root, name + ".Ref"), Path.Combine(root, (name + ".Ref").ToLowerInvariant()) }.Distinct(PathComparer.Instance)
        where Directory.Exists(packFolder)
        from versionFolder in Directory.EnumerateDirectories(packFolder)
        let version = PackageVersion.Parse(Path.GetFileName(versionFolder))
        where Directory.Exists(Path.Combine(versionFolder, "ref"))
        from folder in Directory.EnumerateDirectories(Path.Combine(versionFolder, "ref"))
        select new Pack(TargetFramework.Parse(Path.GetFileName(folder)), version.Number, folder);

    private ImmutableArray<string> ClassicAssemblies(TargetFramework framework)
    {
        var folders = framework.Family == FrameworkFamily.NetFramework
            ? NewestVersion("microsoft.netframework.referenceassemblies." + framework.Name)
                .SelectMany(root => SubFolders(Path.Combine(root, "build", ".NETFramework")))
            : NewestVersion("netstandard.library.ref").Select(root => Path.Combine(root, "ref", "netstandard2.1"))
                .Where(_ => framework.Name == "netstandard2.1")
                .Concat(NewestVersion("netstandard.library").Select(root => Path.Combine(root, "build", framework.Name, "ref")));
        return [.. folders.Where(Directory.Exists).Take(1).SelectMany(folder =>
            Directory.EnumerateFiles(folder, "*.dll").Concat(SubFolders(folder).Where(child => Path.GetFileName(child) == "Facades")
                .SelectMany(facades => Directory.EnumerateFiles(facades, "*.dll")))).Order(StringComparer.Ordinal)];
    }

    private IEnumerable<string> NewestVersion(string package) =>
        SubFolders(Path.Combine(_packageFolder, package)).OrderByDescending(folder => PackageVersion.Parse(Path.GetFileName(folder)).Number).Take(1);

    private static IEnumerable<string> SubFolders(string folder) => Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [];
}
