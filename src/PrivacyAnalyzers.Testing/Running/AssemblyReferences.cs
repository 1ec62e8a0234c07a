using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Testing.Running;

/// <summary>Compiles the projects of a test to assemblies one after the other, each referring to those before, as a build does.</summary>
internal sealed class AssemblyReferences(ImmutableArray<IIncrementalGenerator> generators)
{
    private readonly List<MetadataReference> emitted = [];

    /// <summary>The compilation with what the generators add to it and with the assemblies of the projects before it.</summary>
    public Compilation Refer(Compilation compilation, Project project, CancellationToken cancellationToken)
    {
        compilation = compilation.AddReferences(emitted);
        if (generators.IsEmpty)
            return compilation;
        var options = project.AnalyzerOptions;
        CSharpGeneratorDriver
            .Create(generators.Select(GeneratorExtensions.AsSourceGenerator), options.AdditionalFiles, (CSharpParseOptions)project.ParseOptions!, options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _, cancellationToken);
        return compilation;
    }

    /// <summary>Makes the assembly of a project; one that does not compile is told elsewhere and left out.</summary>
    public void Emit(Compilation compilation, CancellationToken cancellationToken)
    {
        using var image = new MemoryStream();
        if (compilation.Emit(image, cancellationToken: cancellationToken).Success)
            emitted.Add(MetadataReference.CreateFromImage(image.ToArray()));
    }
}
