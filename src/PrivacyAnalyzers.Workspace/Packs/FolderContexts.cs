using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Loads the assemblies that projects bring for their compiler. One context a folder: two packages may bring different versions of the same helper.</summary>
internal sealed class FolderContexts : IDisposable
{
    private readonly ConcurrentDictionary<string, FolderContext> _contexts = new(PathComparer.Instance);

    /// <summary>The assembly at <paramref name="fullPath"/>.</summary>
    public Assembly Load(string fullPath) =>
        _contexts.GetOrAdd(Path.GetDirectoryName(fullPath)!, static folder => new(folder)).LoadFromAssemblyPath(fullPath);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var context in _contexts.Values)
            context.Unload();
    }

    private sealed class FolderContext(string folder) : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            // The compiler's types, and ours, must be this process's own, or what is loaded would implement strangers' interfaces.
            var shared = Default.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == assemblyName.Name);
            if (shared is not null)
                return shared;
            var candidate = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(candidate) ? LoadFromAssemblyPath(candidate) : null;
        }
    }
}
