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
    private static readonly (string Package, string Name, string? Prefix)[] Known =
    [
        ("sonaranalyzer.csharp", "SonarAnalyzer.CSharp", null),
        ("securitycodescan.vs2019", "SecurityCodeScan", null),
        // Off by default for what they cost; switched on here because they do what ours does.
        ("microsoft.codeanalysis.netanalyzers", "platform CA3001-CA3012", "CA30"),
    ];

    /// <summary>Those of the known peers whose package is in <paramref name="folder"/>.</summary>
    public static IEnumerable<Contender> In(string folder)
    {
        foreach (var (package, name, prefix) in Known)
        {
            var versions = new DirectoryInfo(Path.Combine(folder, package));
            if (!versions.Exists || versions.EnumerateDirectories().OrderByDescending(version => version.LastWriteTimeUtc).FirstOrDefault() is not { } newest)
                continue;
            var analyzers = Load(newest.FullName, prefix);
            if (!analyzers.IsEmpty)
                yield return new($"{name} {newest.Name}", () => analyzers)
                {
                    SwitchedOn = prefix is null ? [] : [.. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Distinct()],
                };
        }
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load(string package, string? prefix)
    {
        var files = Directory.EnumerateFiles(package, "*.dll", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".resources.dll", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}vb{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();
        var context = new AssemblyLoadContext(package);
        context.Resolving += (_, wanted) =>
            AssemblyLoadContext.Default.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == wanted.Name)
            ?? (files.Find(file => Path.GetFileNameWithoutExtension(file) == wanted.Name) is { } file ? context.LoadFromAssemblyPath(file) : null);
        return
        [
            .. files.SelectMany(file => TypesOf(context.LoadFromAssemblyPath(file)))
                .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
                    && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
                .Where(analyzer => prefix is null || analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id.StartsWith(prefix, StringComparison.Ordinal))),
        ];
    }

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
