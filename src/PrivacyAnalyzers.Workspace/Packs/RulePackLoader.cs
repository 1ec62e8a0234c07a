using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Finds rule packs among the assemblies that projects bring for their compiler, and those that policies name, and loads each once. What
/// keeps a pack or a rule of it from being used is told.
/// </summary>
internal sealed class RulePackLoader : IDisposable
{
    private static readonly string Sdk = typeof(RulePack).Assembly.GetName().Name!;

    private readonly FolderContexts _contexts = new();
    private readonly ConcurrentDictionary<Guid, ImmutableArray<RulePackReference>> _loaded = new();
    private readonly ConcurrentDictionary<LoadProblem, bool> _problems = new();

    /// <summary>What is not used, and why.</summary>
    public IEnumerable<LoadProblem> Problems =>
        _problems.Keys.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Detail, StringComparer.Ordinal);

    /// <summary>The packs among <paramref name="assemblies"/>, and those that the policy of a project names.</summary>
    public ImmutableArray<AnalyzerReference> Load(IEnumerable<string> assemblies, ProjectPolicyFiles policy)
    {
        var named = policy.RulePacks.Select(path => (Path: path, IsNamed: true));
        var packs = assemblies.Where(File.Exists).Select(path => (Path: path, IsNamed: false)).Concat(named)
            .SelectMany(assembly => Open(assembly.Path, assembly.IsNamed)).DistinctBy(pack => pack.Id).ToList();
        TellSameIds(packs);
        return [.. packs];
    }

    /// <inheritdoc />
    public void Dispose() => _contexts.Dispose();

    private ImmutableArray<RulePackReference> Open(string path, bool isNamed)
    {
        try
        {
            if (!File.Exists(path))
            {
                _problems[new(LoadProblemKind.RulePackNotFound, path)] = true;
                return [];
            }

            // Every project may have a copy of its own; it is the same pack all the same.
            return Identify(path) is { } id ? _loaded.GetOrAdd(id, _ => Read(path)) : isNamed ? throw new BadImageFormatException() : [];
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException)
        {
            _problems[new(LoadProblemKind.RulePackUnreadable, path, exception.Message)] = true;
            return [];
        }
    }

    /// <summary>Within one pack the ids are its own matter; of two packs, the later by name is told of.</summary>
    private void TellSameIds(List<RulePackReference> packs)
    {
        var owners = new Dictionary<string, RulePackReference>(StringComparer.Ordinal);
        foreach (var pack in packs.OrderBy(pack => Path.GetFileName(pack.FullPath), StringComparer.Ordinal))
        {
            var ids = pack.Create().Rules.Select(rule => rule.Descriptor.Id).ToList();
            foreach (var shared in ids.Where(owners.ContainsKey).GroupBy(id => owners[id]))
                _problems[new(LoadProblemKind.RulePackSameId, pack.FullPath, $"{Path.GetFileName(shared.Key.FullPath)} ({string.Join(", ", shared)})")] = true;
            foreach (var id in ids)
                owners.TryAdd(id, pack);
        }
    }

    /// <summary>What tells the assembly from all others, when it stands on the rule API and is not ours; nothing of it is run to find out.</summary>
    private static Guid? Identify(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        if (!file.HasMetadata)
            return null;
        var metadata = file.GetMetadataReader();
        var isPack = metadata.IsAssembly
            && metadata.AssemblyReferences.Any(reference => metadata.StringComparer.Equals(metadata.GetAssemblyReference(reference).Name, Sdk))
            && metadata.GetString(metadata.GetAssemblyDefinition().Name) is not ("PrivacyAnalyzers.Rules" or "PrivacyAnalyzers.CodeFixes");
        return isPack ? metadata.GetGuid(metadata.GetModuleDefinition().Mvid) : null;
    }

    private ImmutableArray<RulePackReference> Read(string path)
    {
        var packs = ImmutableArray.CreateBuilder<RulePackReference>();
        foreach (var type in TypesIn(_contexts.Load(Path.GetFullPath(path))).Where(type => typeof(RulePack).IsAssignableFrom(type) && !type.IsAbstract))
        {
            var reference = new RulePackReference(type, path);
            foreach (var problem in reference.Create().Problems)
                _problems[new(LoadProblemKind.RulePackBroken, path, problem.ToString(CultureInfo.CurrentUICulture))] = true;
            packs.Add(reference);
        }

        if (packs.Count == 0)
            _problems[new(LoadProblemKind.RulePackUnreadable, path, nameof(RulePack))] = true;
        return packs.ToImmutable();
    }

    private static IEnumerable<Type> TypesIn(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }
}
