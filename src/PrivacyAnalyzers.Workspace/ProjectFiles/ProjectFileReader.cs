using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Reads from a project file alone how the project is compiled: for when the build cannot be asked, or gives no answer.</summary>
internal static class ProjectFileReader
{
    /// <summary>The project; one whose file cannot be read keeps the sources of its folder.</summary>
    public static ProjectSpec Read(string path)
    {
        try
        {
            var project = ProjectEvaluation.Read(path);
            var frameworks = project.Text["TargetFrameworks"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return frameworks.Length == 0
                ? Read(path, project)
                : Read(path, ProjectEvaluation.Read(path, TargetFramework.Newest([.. frameworks])));
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, exception.Message);
        }
    }

    private static ProjectSpec Read(string path, ProjectEvaluation project)
    {
        var framework = FrameworkOf(project);
        var sources = CompileItems.Of(project);
        return new()
        {
            Path = path,
            Name = Path.GetFileNameWithoutExtension(path),
            AssemblyName = project.Text["AssemblyName"],
            TargetFramework = framework,
            Mode = LoadMode.ProjectFile,
            ParseOptions = ParseOptions(project, framework),
            CompilationOptions = CompilationOptions(project),
            Sources = sources,
            WrittenSources = GlobalUsings(project),
            AdditionalFiles = [.. Paths(project, "AdditionalFiles").Where(File.Exists)],
            AnalyzerConfigs = AnalyzerConfigFiles.For(project.Folder, sources),
            References = [.. project.Items("Reference").Select(item => project.Metadata(item, "HintPath")).Where(hint => hint.Length > 0)
                .Select(hint => new AssemblyReference(FullPath(project, hint), MetadataReferenceProperties.Assembly))],
            ProjectReferences = [.. project.Items("ProjectReference")
                .Where(item => !project.Metadata(item, "ReferenceOutputAssembly").Equals("false", StringComparison.OrdinalIgnoreCase))
                .SelectMany(item => project.List(item, "Include")).Select(include => FullPath(project, include))],
            Packages = Packages(project),
            FrameworkReferences = FrameworkReferences(project),
            NeedsReferences = true,
            Problems = UnreadPages.In(project.Folder),
        };
    }

    private static string FrameworkOf(ProjectEvaluation project)
    {
        if (project.Text["TargetFramework"] is { Length: > 0 } framework)
            return framework;
        var classic = project.Text["TargetFrameworkVersion"].TrimStart('v').Replace(".", "", StringComparison.Ordinal);
        return classic.Length > 0 ? "net" + classic : "";
    }

    private static CSharpParseOptions ParseOptions(ProjectEvaluation project, string framework)
    {
        // Without a version the newest is the kindest reader: it takes everything that an older one does.
        var version = LanguageVersionFacts.TryParse(project.Text["LangVersion"], out var parsed) && parsed != LanguageVersion.Default ? parsed : LanguageVersion.Latest;
        var symbols = project.Text["DefineConstants"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Concat(["DEBUG", "TRACE"]).Concat(PreprocessorSymbols.Of(TargetFramework.Parse(framework)));
        return CSharpParseOptions.Default.WithLanguageVersion(version).WithPreprocessorSymbols(symbols.Distinct());
    }

    private static CSharpCompilationOptions CompilationOptions(ProjectEvaluation project)
    {
        var isProgram = project.Text["OutputType"].ToLowerInvariant() switch
        {
            "exe" or "winexe" => true,
            "library" => false,
            _ => project.Sdks.Any(sdk => sdk is "Microsoft.NET.Sdk.Web" or "Microsoft.NET.Sdk.Worker" or "Microsoft.NET.Sdk.BlazorWebAssembly"),
        };
        var nullable = project.Text["Nullable"].ToLowerInvariant() switch
        {
            "enable" => NullableContextOptions.Enable,
            "annotations" => NullableContextOptions.Annotations,
            "warnings" => NullableContextOptions.Warnings,
            _ => NullableContextOptions.Disable,
        };
        return new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(nullable).WithAllowUnsafe(project.Is("AllowUnsafeBlocks"));
    }

    private static ImmutableArray<(string Name, string Text)> GlobalUsings(ProjectEvaluation project)
    {
        var usings = project.Is("ImplicitUsings") ? ImplicitUsings.Of(project.Sdks).ToList() : [];
        foreach (var item in project.Items("Using"))
        {
            usings.AddRange(project.List(item, "Include").Select(name => Written(project, item, name)));
            foreach (var removed in project.List(item, "Remove"))
                usings.Remove(removed);
        }

        return usings.Count == 0 ? [] : [("GlobalUsings.g.cs", ImplicitUsings.Source(usings.Distinct()))];
    }

    private static string Written(ProjectEvaluation project, XElement item, string name)
    {
        if (project.Metadata(item, "Alias") is { Length: > 0 } alias)
            return $"{alias} = {name}";
        return project.Metadata(item, "Static").Equals("true", StringComparison.OrdinalIgnoreCase) ? "static " + name : name;
    }

    private static ImmutableArray<PackageRequest> Packages(ProjectEvaluation project)
    {
        var central = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in project.Items("PackageVersion"))
        {
            foreach (var name in project.List(item, "Include").Concat(project.List(item, "Update")))
                central[name] = project.Metadata(item, "Version");
        }

        var referenced = project.Items("PackageReference").Concat(project.Items("GlobalPackageReference")).SelectMany(item => project.List(item, "Include")
            .Select(name => new PackageRequest(name, Version(item) is { Length: > 0 } version ? version : central.GetValueOrDefault(name, ""))));
        return [.. referenced.Concat(PackagesConfig(project.Folder)).DistinctBy(package => package.Name, StringComparer.OrdinalIgnoreCase)];

        string Version(XElement item) =>
            project.Metadata(item, "VersionOverride") is { Length: > 0 } over ? over : project.Metadata(item, "Version");
    }

    // The form of before PackageReference.
    private static IEnumerable<PackageRequest> PackagesConfig(string folder)
    {
        var file = Path.Combine(folder, "packages.config");
        try
        {
            return !File.Exists(file) ? [] : [.. XDocument.Load(file).Descendants("package")
                .Select(package => new PackageRequest(package.Attribute("id")?.Value ?? "", package.Attribute("version")?.Value ?? ""))
                .Where(package => package.Name.Length > 0)];
        }
        catch (Exception exception) when (exception is XmlException or IOException)
        {
            return [];
        }
    }

    private static ImmutableArray<string> FrameworkReferences(ProjectEvaluation project)
    {
        var named = project.Items("FrameworkReference").SelectMany(item => project.List(item, "Include"));
        return [.. project.Sdks.Contains("Microsoft.NET.Sdk.Web") ? named.Append("Microsoft.AspNetCore.App").Distinct() : named];
    }

    private static IEnumerable<string> Paths(ProjectEvaluation project, string item) =>
        project.Items(item).SelectMany(one => project.List(one, "Include")).Where(path => path.IndexOfAny(['*', '?']) < 0).Select(path => FullPath(project, path));

    private static string FullPath(ProjectEvaluation project, string path) =>
        Path.GetFullPath(path.Replace('\\', Path.DirectorySeparatorChar), project.Folder);

    private static ProjectSpec Unreadable(string path, string reason)
    {
        var folder = Path.GetDirectoryName(path)!;
        ImmutableArray<string> sources = [.. SourceTree.Files(folder, "*.cs")];
        return new()
        {
            Path = path,
            Name = Path.GetFileNameWithoutExtension(path),
            AssemblyName = Path.GetFileNameWithoutExtension(path),
            TargetFramework = "",
            Mode = LoadMode.ProjectFile,
            ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest),
            CompilationOptions = new(OutputKind.DynamicallyLinkedLibrary),
            Sources = sources,
            WrittenSources = [("GlobalUsings.g.cs", ImplicitUsings.Source(ImplicitUsings.Of(["Microsoft.NET.Sdk.Web"])))],
            AnalyzerConfigs = AnalyzerConfigFiles.For(folder, sources),
            FrameworkReferences = ["Microsoft.AspNetCore.App"],
            NeedsReferences = true,
            Problems = [.. LoadProblem.One(LoadProblemKind.ProjectUnreadable, path, reason), .. UnreadPages.In(folder)],
        };
    }
}
