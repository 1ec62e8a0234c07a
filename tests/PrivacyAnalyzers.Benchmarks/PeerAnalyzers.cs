using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>Other people's analyzers, from a folder of restored packages.</summary>
internal static class PeerAnalyzers
{
    private const string Platform = "microsoft.codeanalysis.netanalyzers";

    private static readonly (string Package, string Name)[] Known =
    [
        ("sonaranalyzer.csharp", "SonarAnalyzer.CSharp"),
        ("securitycodescan.vs2019", "SecurityCodeScan"),
    ];

    /// <summary>Those of the known peers whose package is in <paramref name="folder"/>; the platform's own with <paramref name="ours"/>, too.</summary>
    public static IEnumerable<Contender> In(string folder, Func<DiagnosticAnalyzer> ours)
    {
        foreach (var (package, name) in Known)
            if (Newest(folder, package) is { } found && Load(found.FullName) is { IsEmpty: false } analyzers)
                yield return new($"{name} {found.Name}", () => analyzers);

        if (Newest(folder, Platform) is not { } platform)
            yield break;
        var all = Load(platform.FullName);

        // Off by default for what they cost; switched on here because they do what ours does.
        var taint = all.Where(analyzer => analyzer.SupportedDiagnostics.Any(IsTaint)).ToImmutableArray();
        yield return new($"platform CA3001-CA3012 {platform.Name}", () => taint)
        {
            Severities = Set(taint, IsTaint, ReportDiagnostic.Warn),
        };

        // What a build runs when nobody asked for anything: a compiler leaves out what would not be told.
        var usual = Set(all, rule => !rule.IsEnabledByDefault || rule.DefaultSeverity < DiagnosticSeverity.Warning, ReportDiagnostic.Suppress);
        yield return new($"platform as by default {platform.Name}", () => all) { Severities = usual };
        yield return new("platform as by default, and ours", () => all.Add(ours())) { Severities = usual };
    }

    /// <summary>The same as a compiler is told of them: assemblies, and the rules that have to be switched on.</summary>
    public static IEnumerable<(string Name, ImmutableArray<string> Assemblies, ImmutableArray<string> Enabled)> Assemblies(string folder)
    {
        foreach (var (package, name) in Known)
            if (Newest(folder, package) is { } found)
                yield return ($"{name} {found.Name}", [.. FilesOf(found.FullName)], []);
        if (Newest(folder, Platform) is not { } platform)
            yield break;
        yield return ($"platform as by default {platform.Name}", [.. FilesOf(platform.FullName)], []);
        yield return ($"platform with CA3001-CA3012 {platform.Name}", [.. FilesOf(platform.FullName)], [.. Enumerable.Range(3001, 12).Select(number => $"CA{number}")]);
    }

    private static bool IsTaint(DiagnosticDescriptor rule) => rule.Id.StartsWith("CA30", StringComparison.Ordinal);

    private static ImmutableDictionary<string, ReportDiagnostic> Set(ImmutableArray<DiagnosticAnalyzer> analyzers, Func<DiagnosticDescriptor, bool> rules, ReportDiagnostic severity) =>
        analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(rules).Select(rule => rule.Id).Distinct().ToImmutableDictionary(id => id, _ => severity);

    private static DirectoryInfo? Newest(string folder, string package)
    {
        var versions = new DirectoryInfo(Path.Combine(folder, package));
        return versions.Exists ? versions.EnumerateDirectories().OrderByDescending(version => version.LastWriteTimeUtc).FirstOrDefault() : null;
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load(string package)
    {
        var files = FilesOf(package).ToList();
        var context = new AssemblyLoadContext(package);
        context.Resolving += (_, wanted) =>
            AssemblyLoadContext.Default.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == wanted.Name)
            ?? (files.Find(file => Path.GetFileNameWithoutExtension(file) == wanted.Name) is { } file ? context.LoadFromAssemblyPath(file) : null);
        return
        [
            .. files.SelectMany(file => TypesOf(context.LoadFromAssemblyPath(file)))
                .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
                    && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
    }

    private static IEnumerable<string> FilesOf(string package) =>
        Directory.EnumerateFiles(package, "*.dll", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".resources.dll", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}vb{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partial)
        {
            return partial.Types.OfType<Type>();
        }
    }
}
