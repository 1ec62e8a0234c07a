using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Workspace.Tests.ProjectFiles;

public sealed class ProjectFileReaderTests : IDisposable
{
    private readonly TestTree _tree = new();

    public void Dispose() => _tree.Dispose();

    [Fact]
    public void Sources_follow_globs_includes_and_removals()
    {
        _tree.Project("App/App.csproj", """
                <Compile Remove="Old/**" /><Compile Remove="Never.cs" Condition="'$(TargetFramework)' == 'net48'" />
                <Compile Include="..\Shared\**\*.cs" Exclude="..\Shared\Skip.cs" LinkBase="Shared" />
                """)
            .Write("App/A.cs", "").Write("App/Never.cs", "").Write("App/Old/B.cs", "").Write("App/obj/C.cs", "").Write("App/bin/D.cs", "")
            .Write("Shared/E.cs", "").Write("Shared/Deep/F.cs", "").Write("Shared/Skip.cs", "");

        Assert.Equal(["A.cs", "E.cs", "F.cs", "Never.cs"], Names(ProjectFileReader.Read(_tree["App/App.csproj"])));
    }

    [Fact]
    public void Classic_project_compiles_only_what_it_lists()
    {
        _tree.Write("Old/Old.csproj", """
                <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"><PropertyGroup><TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion></PropertyGroup>
                <ItemGroup><Compile Include="A.cs" /><Compile Include="Sub\*.cs" /><Reference Include="X"><HintPath>..\lib\X.dll</HintPath></Reference></ItemGroup></Project>
                """)
            .Write("Old/packages.config", """<packages><package id="Dapper" version="2.0.1" /></packages>""")
            .Write("Old/A.cs", "").Write("Old/Sub/B.cs", "").Write("Old/NotListed.cs", "");

        var project = ProjectFileReader.Read(_tree["Old/Old.csproj"]);

        Assert.Equal(["A.cs", "B.cs"], Names(project));
        Assert.Equal("net472", project.TargetFramework);
        Assert.Equal(_tree["lib/X.dll"], Assert.Single(project.References).Path);
        Assert.Equal(new("Dapper", "2.0.1"), Assert.Single(project.Packages));
    }

    [Fact]
    public void Settings_come_from_the_props_files_above_and_central_versions()
    {
        _tree.Write("Directory.Build.props", """
                <Project><PropertyGroup><Company>Shop</Company><TargetFrameworks>netstandard2.0;net8.0-windows;net8.0</TargetFrameworks></PropertyGroup>
                <Import Project="$(MSBuildThisFileDirectory)eng/More.props" /></Project>
                """)
            .Write("eng/More.props", "<Project><PropertyGroup><LangVersion>9.0</LangVersion><Nullable>enable</Nullable></PropertyGroup></Project>")
            .Write("Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="Dapper" Version="$(DapperVersion)" /></ItemGroup></Project>""")
            .Write("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><AssemblyName>$(Company).App</AssemblyName><DapperVersion>2.1.0</DapperVersion>
                <DefineConstants>$(DefineConstants);SHOP</DefineConstants></PropertyGroup>
                <ItemGroup><PackageReference Include="Dapper" /><PackageReference Include="Odd" Version="1.0" Condition="'$(TargetFramework)' == 'netstandard2.0'" /></ItemGroup></Project>
                """);

        var project = ProjectFileReader.Read(_tree["App/App.csproj"]);

        Assert.Equal(("Shop.App", "net8.0"), (project.AssemblyName, project.TargetFramework));
        Assert.Equal(new("Dapper", "2.1.0"), Assert.Single(project.Packages));
        Assert.Equal(LanguageVersion.CSharp9, project.ParseOptions.LanguageVersion);
        Assert.Equal(NullableContextOptions.Enable, project.CompilationOptions.NullableContextOptions);
        Assert.Superset(
            new[] { "SHOP", "DEBUG", "NET", "NET8_0", "NET6_0_OR_GREATER" }.ToHashSet(), project.ParseOptions.PreprocessorSymbolNames.ToHashSet());
        Assert.DoesNotContain("NET9_0_OR_GREATER", project.ParseOptions.PreprocessorSymbolNames);
    }

    [Fact]
    public void Web_project_gets_its_usings_and_framework()
    {
        _tree.Project(
            "Web/Web.csproj", """<Using Include="Shop.Text" /><Using Include="System.Math" Static="true" /><Using Remove="System.IO" />""", sdk: "Microsoft.NET.Sdk.Web");

        var project = ProjectFileReader.Read(_tree["Web/Web.csproj"]);

        var text = Assert.Single(project.WrittenSources).Text;
        Assert.Contains("global using Microsoft.AspNetCore.Builder;", text, StringComparison.Ordinal);
        Assert.Contains("global using Shop.Text;", text, StringComparison.Ordinal);
        Assert.Contains("global using static System.Math;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.IO", text, StringComparison.Ordinal);
        Assert.Equal(["Microsoft.AspNetCore.App"], project.FrameworkReferences.ToArray());
        Assert.Equal(OutputKind.ConsoleApplication, project.CompilationOptions.OutputKind);
    }

    [Fact]
    public void Unreadable_project_keeps_the_sources_of_its_folder()
    {
        _tree.Write("Bad/Bad.csproj", "<Project><PropertyGroup>").Write("Bad/A.cs", "");

        var project = ProjectFileReader.Read(_tree["Bad/Bad.csproj"]);

        Assert.Equal(["A.cs"], Names(project));
        Assert.Equal(LoadProblemKind.ProjectUnreadable, Assert.Single(project.Problems).Kind);
    }

    [Fact]
    public void Imports_in_a_circle_end()
    {
        _tree.Write("Directory.Build.props", """<Project><Import Project="$(MSBuildThisFileDirectory)Other.props" /></Project>""")
            .Write("Other.props", """<Project><Import Project="Directory.Build.props" /><PropertyGroup><AssemblyName>Found</AssemblyName></PropertyGroup></Project>""")
            .Project("A/A.csproj");

        Assert.Equal("Found", ProjectFileReader.Read(_tree["A/A.csproj"]).AssemblyName);
    }

    private static string[] Names(ProjectSpec project) => [.. project.Sources.Select(source => Path.GetFileName(source)!).Order(StringComparer.Ordinal)];
}
