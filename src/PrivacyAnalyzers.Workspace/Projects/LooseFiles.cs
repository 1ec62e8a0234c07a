using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Makes a project of C# files that belong to none, as <c>dotnet run file.cs</c> does.</summary>
internal static class LooseFiles
{
    public static ProjectSpec Read(EntryPoint entry) => new()
    {
        Path = entry.Root,
        Name = Path.GetFileName(entry.Root) is { Length: > 0 } name ? name : "files",
        AssemblyName = "LooseFiles",
        TargetFramework = "",
        Mode = LoadMode.SourceFiles,
        ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest),
        CompilationOptions = new CSharpCompilationOptions(HasStatements(entry.SourceFiles) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithNullableContextOptions(NullableContextOptions.Enable),
        Sources = entry.SourceFiles,
        WrittenSources = [("GlobalUsings.g.cs", ImplicitUsings.Source(ImplicitUsings.Of(["Microsoft.NET.Sdk.Web"])))],
        AnalyzerConfigs = AnalyzerConfigFiles.For(entry.Root, entry.SourceFiles),
        FrameworkReferences = ["Microsoft.AspNetCore.App"],
        NeedsReferences = true,
    };

    private static bool HasStatements(ImmutableArray<string> files) =>
        files.Any(file =>
        {
            try
            {
                return CSharpSyntaxTree.ParseText(SourceReader.Decode(File.ReadAllBytes(file))).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                return false;
            }
        });
}
