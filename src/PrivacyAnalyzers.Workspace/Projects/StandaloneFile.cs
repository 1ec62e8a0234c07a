using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Makes a project of one C# file that is known by its text, as an editor knows it: on disk or not, in no project or in one
/// that is not open yet. Nothing is built or restored, so it is there at once.
/// </summary>
public static class StandaloneFile
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(FindFramework);

    private static readonly SourceText Usings =
        SourceText.From(ImplicitUsings.Source(ImplicitUsings.Of(["Microsoft.NET.Sdk.Web"])), Encoding.UTF8);

    /// <summary>Adds the file at <paramref name="path"/> as a project of its own, on the newest web framework here, with the usings that one implies.</summary>
    public static Solution AddTo(Solution solution, string path, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(path);
        var project = ProjectId.CreateNewId(path);
        return solution
            .AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Create(),
                name: Path.GetFileName(path),
                assemblyName: "LooseFile",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithNullableContextOptions(NullableContextOptions.Enable),
                parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest),
                metadataReferences: Framework.Value))
            .AddDocument(DocumentId.CreateNewId(project), "GlobalUsings.g.cs", Usings)
            .AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), text, filePath: path);
    }

    private static ImmutableArray<MetadataReference> FindFramework()
    {
        var packs = new ReferencePacks(DotnetHost.Find(null), PackageCache.DefaultFolder(null));
        var framework = TargetFramework.Parse($"net{Environment.Version.Major}.0");
        return [.. packs.Resolve(framework, ["Microsoft.AspNetCore.App"]).Assemblies.Select(path => MetadataReference.CreateFromFile(path))];
    }
}
