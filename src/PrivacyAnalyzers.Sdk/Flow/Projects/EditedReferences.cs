using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Flow.Projects;

/// <summary>Tells whether two compilations see the same code around them, but for edits of bodies in other projects.</summary>
internal static class EditedReferences
{
    /// <summary>
    /// The projects that <paramref name="start"/> refers to and that were edited since, each with its model of now; null when more
    /// than that differs between the compilations besides their own files.
    /// </summary>
    /// <param name="start">The compilation whose symbols are used.</param>
    /// <param name="now">The compilation whose code counts.</param>
    /// <param name="modelOf">Gives the model of a project's code of now, the second, in the symbols of the first; null when more was edited than bodies.</param>
    public static ImmutableDictionary<Compilation, PrivacyModel>? Between(CSharpCompilation start, CSharpCompilation now, Func<CSharpCompilation, CSharpCompilation, PrivacyModel?> modelOf)
    {
        if (start.AssemblyName != now.AssemblyName || !start.Options.Equals(now.Options))
            return null;
        var (before, after) = (start.References.ToList(), now.References.ToList());
        if (before.Count != after.Count)
            return null;
        var edited = ImmutableDictionary.CreateBuilder<Compilation, PrivacyModel>();
        foreach (var (was, reference) in before.Zip(after, (was, reference) => (was, reference)))
        {
            if (ReferenceEquals(was, reference) || was.Equals(reference))
                continue;
            if (was is not CompilationReference { Compilation: CSharpCompilation old } || reference is not CompilationReference { Compilation: CSharpCompilation project } || !was.Properties.Equals(reference.Properties))
                return null;
            if (ReferenceEquals(old, project))
                continue;
            if (modelOf(old, project) is not { } model)
                return null;
            edited[old] = model;
        }

        return edited.ToImmutable();
    }
}
