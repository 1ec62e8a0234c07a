using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Turns the compiler command line that the build told into a <see cref="ProjectSpec"/>.</summary>
internal static class CommandLineProject
{
    // Enough to see what is wrong; a project that is thoroughly broken says the same a hundred times.
    private const int MostErrors = 5;

    public static ProjectSpec Read(CollectedProject project, IEnumerable<string> errors)
    {
        var directory = Path.GetDirectoryName(project.Path)!;
        var line = CSharpCommandLineParser.Default.Parse(project.Arguments, directory, sdkDirectory: null);
        var restored = File.Exists(project.AssetsFile) || project.AssetsFile.Length == 0;
        var fromProjects = project.References.ToLookup(reference => reference.Path, reference => reference.Project, PathComparer.Instance);

        var references = new List<AssemblyReference>();
        var projects = new List<string>();
        foreach (var reference in line.MetadataReferences)
        {
            var path = Path.GetFullPath(reference.Reference, directory);
            if (fromProjects[path].FirstOrDefault(builder => builder is not null) is { } builder)
                projects.Add(builder);
            else
                references.Add(new(path, reference.Properties));
        }

        return new()
        {
            Path = project.Path,
            Name = Path.GetFileNameWithoutExtension(project.Path),
            AssemblyName = project.AssemblyName.Length > 0 ? project.AssemblyName : Path.GetFileNameWithoutExtension(project.Path),
            TargetFramework = project.TargetFramework,
            Mode = restored ? LoadMode.Build : LoadMode.BuildWithoutPackages,
            ParseOptions = line.ParseOptions,
            CompilationOptions = line.CompilationOptions,
            Sources = [.. line.SourceFiles.Select(file => file.Path)],
            AdditionalFiles = [.. line.AdditionalFiles.Select(file => file.Path)],
            AnalyzerConfigs = line.AnalyzerConfigPaths,
            Generators = [.. line.AnalyzerReferences.Select(analyzer => Path.GetFullPath(analyzer.FilePath, directory))],
            References = [.. references],
            ProjectReferences = [.. projects.Concat(project.ProjectReferences).Distinct(PathComparer.Instance)],
            Packages = project.Packages,
            FrameworkReferences = project.FrameworkReferences,
            NeedsReferences = !restored,
            MissingPackages = restored ? AssetsFile.MissingPackages(project.AssetsFile) : [],
            Problems = Told(project.Path, Relevant(errors)),
        };
    }

    /// <summary>The build's errors about a project, as far as they are worth telling.</summary>
    public static ImmutableArray<LoadProblem> Told(string project, IEnumerable<string> errors) =>
        [.. errors.Take(MostErrors).Select(error => new LoadProblem(LoadProblemKind.BuildError, project, error))];

    // Packages that are not there are told by name elsewhere, and what follows from that is no news.
    private static IEnumerable<string> Relevant(IEnumerable<string> errors) =>
        errors.Where(error => !error.StartsWith("NETSDK1004", StringComparison.Ordinal) && !error.StartsWith("NU1", StringComparison.Ordinal));
}
