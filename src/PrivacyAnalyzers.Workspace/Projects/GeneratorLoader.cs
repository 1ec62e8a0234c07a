using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Loads the source generators that the build names, so that they write their code into the solution. A generator that cannot be loaded is
/// told and left out.
/// </summary>
internal sealed class GeneratorLoader : IDisposable
{
    private readonly FolderContexts _contexts = new();
    private readonly ConcurrentDictionary<string, AnalyzerFileReference> _references = new(PathComparer.Instance);
    private readonly ConcurrentDictionary<string, string> _failures = new(PathComparer.Instance);
    private readonly AssemblyLoader _loader;

    public GeneratorLoader() => _loader = new(_contexts);

    /// <summary>The generators that could not be loaded, by their assembly.</summary>
    public IEnumerable<LoadProblem> Failures =>
        _failures.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new LoadProblem(LoadProblemKind.GeneratorFailed, pair.Key, pair.Value));

    /// <summary>References to those of <paramref name="paths"/> that hold source generators.</summary>
    public ImmutableArray<AnalyzerReference> Load(IEnumerable<string> paths) =>
        [.. paths.Where(File.Exists).Distinct(PathComparer.Instance).Select(path => _references.GetOrAdd(path, Open)).Where(HasGenerators)];

    /// <inheritdoc />
    public void Dispose() => _contexts.Dispose();

    private AnalyzerFileReference Open(string path)
    {
        var reference = new AnalyzerFileReference(path, _loader);
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            // An assembly without any generator is no loss.
            if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                _failures[path] = failure.Exception?.Message ?? failure.Message;
        };
        return reference;
    }

    private static bool HasGenerators(AnalyzerFileReference reference) => !reference.GetGenerators(LanguageNames.CSharp).IsEmpty;

    private sealed class AssemblyLoader(FolderContexts contexts) : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // What lies in the generator's own folder is found by its context.
        }

        public Assembly LoadFromPath(string fullPath) => contexts.Load(fullPath);
    }
}
