using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>The assemblies a test's code is compiled against, and the namespaces that its kind of project imports by itself.</summary>
public sealed class ReferenceSet
{
    internal ReferenceSet(ImmutableArray<MetadataReference> assemblies, ImmutableArray<string> implicitUsings)
    {
        Assemblies = assemblies;
        ImplicitUsings = implicitUsings;
    }

    /// <summary>The assemblies.</summary>
    public ImmutableArray<MetadataReference> Assemblies { get; }

    /// <summary>The namespaces that the SDK's <c>ImplicitUsings</c> would import.</summary>
    public ImmutableArray<string> ImplicitUsings { get; }

    /// <summary>This set and the assemblies that declare <paramref name="types"/>.</summary>
    public ReferenceSet With(params Type[] types) => With([.. types.Select(type => type.Assembly)]);

    /// <summary>This set and <paramref name="assemblies"/>.</summary>
    public ReferenceSet With(params Assembly[] assemblies) => With([.. assemblies.Select(assembly => assembly.Location)]);

    /// <summary>This set and the assemblies at <paramref name="paths"/>; one already in the set under the same file name is replaced.</summary>
    public ReferenceSet With(params string[] paths) =>
        new([.. Assemblies.Where(known => !paths.Any(path => SameFileName(path, known.Display))), .. paths.Distinct().Select(References.FromFile)], ImplicitUsings);

    /// <summary>This set and <paramref name="references"/>, for instance a compilation's own.</summary>
    public ReferenceSet With(params MetadataReference[] references) => new([.. Assemblies, .. references], ImplicitUsings);

    private static bool SameFileName(string path, string? display) =>
        string.Equals(Path.GetFileName(path), Path.GetFileName(display), StringComparison.OrdinalIgnoreCase);
}
