using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Catalog;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Methods of compiled assemblies that an attribute makes a sink: <c>[LoggerMessage]</c>, <c>[Recipient]</c>. Read from the tables
/// of the file, because making symbols of all methods of all libraries would cost more than everything else.
/// </summary>
internal sealed class MarkedAssemblies
{
    // The projects of a solution refer to much the same assemblies; each is read once.
    private readonly ConditionalWeakTable<PortableExecutableReference, string[]> _names = new();

    public IEnumerable<string> NamesIn(Compilation compilation, CancellationToken cancellation) =>
        compilation.References.OfType<PortableExecutableReference>().SelectMany(reference => NamesIn(reference, compilation, cancellation));

    private string[] NamesIn(PortableExecutableReference reference, Compilation compilation, CancellationToken cancellation)
    {
        if (_names.TryGetValue(reference, out var known))
            return known;
        var names = compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && !IsOfPlatform(assembly.Name) && assembly.GetMetadata() is { } metadata
            ? metadata.GetModules().SelectMany(module => NamesIn(module.GetMetadataReader(), cancellation)).ToArray()
            : [];
        return _names.GetValue(reference, _ => names);
    }

    private static IEnumerable<string> NamesIn(MetadataReader reader, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var marks = new HashSet<EntityHandle>(Marks(reader));
        return marks.Count == 0
            ? []
            : reader.CustomAttributes.Select(reader.GetCustomAttribute)
                .Where(attribute => marks.Contains(TypeOf(attribute.Constructor, reader)))
                .SelectMany(attribute => MethodsOf(attribute.Parent, reader))
                .Select(method => reader.GetString(reader.GetMethodDefinition(method).Name));
    }

    /// <summary>The attribute types by which methods are marked, as this file refers to them or holds them.</summary>
    private static IEnumerable<EntityHandle> Marks(MetadataReader reader)
    {
        foreach (var handle in reader.TypeReferences)
            if (IsMark(reader.GetTypeReference(handle).Name, reader))
                yield return handle;
        foreach (var handle in reader.TypeDefinitions)
            if (IsMark(reader.GetTypeDefinition(handle).Name, reader))
                yield return handle;
    }

    private static bool IsMark(StringHandle name, MetadataReader reader) =>
        AnnotatedSinks.Marks.Any(mark => reader.StringComparer.Equals(name, mark));

    private static EntityHandle TypeOf(EntityHandle constructor, MetadataReader reader) => constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent,
        HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType(),
        _ => default,
    };

    private static IEnumerable<MethodDefinitionHandle> MethodsOf(EntityHandle marked, MetadataReader reader) => marked.Kind switch
    {
        HandleKind.MethodDefinition => [(MethodDefinitionHandle)marked],
        HandleKind.Parameter => reader.MethodDefinitions.Where(method => reader.GetMethodDefinition(method).GetParameters().Contains((ParameterHandle)marked)).Take(1),
        HandleKind.TypeDefinition => reader.GetTypeDefinition((TypeDefinitionHandle)marked).GetMethods(),
        _ => [],
    };

    private static bool IsOfPlatform(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "mscorlib" or "netstandard" or "System";
}
