using System;
using System.IO;

namespace PrivacyAnalyzers.Workspace.Tests;

/// <summary>A folder of files for one test, under a path with blanks and Japanese letters as real users have it.</summary>
public sealed class TestTree : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("privacy-tests-").FullName;

    public TestTree()
    {
        Root = Path.Combine(_top, "個人 情報");
        Directory.CreateDirectory(Root);

        // Nothing above the tree may reach in, and no restore may leave the machine.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
    }

    public string Root { get; }

    public string this[string relative] => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public TestTree Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
        return this;
    }

    /// <summary>An SDK project for net10.0 unless <paramref name="framework"/> says otherwise.</summary>
    public TestTree Project(string relative, string items = "", string properties = "", string framework = "net10.0", string sdk = "Microsoft.NET.Sdk")
    {
        var name = framework.Contains(';') ? "TargetFrameworks" : "TargetFramework";
        return Write(relative, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><{name}>{framework}</{name}><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }

    public void Dispose() => Directory.Delete(_top, recursive: true);
}
