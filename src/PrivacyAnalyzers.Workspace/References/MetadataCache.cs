using System.Collections.Concurrent;
using System.IO;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Reads each referenced assembly once, however many projects refer to it.</summary>
internal sealed class MetadataCache
{
    private readonly ConcurrentDictionary<string, PortableExecutableReference> _references = new(PathComparer.Instance);

    /// <summary>The reference to the assembly at <paramref name="path"/>; null when there is no such file.</summary>
    public PortableExecutableReference? Find(string path, MetadataReferenceProperties properties = default)
    {
        if (!File.Exists(path))
            return null;
        var reference = _references.GetOrAdd(path, static key => MetadataReference.CreateFromFile(key));
        return properties == default || properties == MetadataReferenceProperties.Assembly
            ? reference
            : (PortableExecutableReference)reference.WithProperties(properties);
    }
}
