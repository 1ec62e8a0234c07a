using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Corpus;

/// <summary>Writes the cases as projects that any tool can open: no marks in them, and each case apart from the others.</summary>
internal static class Export
{
    private const string ProjectMark = "// project:";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Library</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.EntityFrameworkCore" Version="10.*" />
            <PackageReference Include="Microsoft.ApplicationInsights" Version="2.*" />
            <PackageReference Include="NLog" Version="6.*" />
            <PackageReference Include="OpenTelemetry.Api" Version="1.*" />
            <PackageReference Include="PrivacyAnalyzers.Annotations" Version="*-*" />
            <PackageReference Include="RestSharp" Version="114.*" />
            <PackageReference Include="Serilog" Version="3.*" />
          </ItemGroup>
        </Project>

        """;

    /// <summary>Writes each case of <paramref name="cases"/> to a folder of its own under <paramref name="target"/>.</summary>
    public static void Write(ImmutableArray<CorpusCase> cases, string root, string target)
    {
        foreach (var each in cases)
        {
            var folder = Path.Combine(target, each.Id);
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "Case.csproj"), Project);
            foreach (var (name, text) in Sections(CorpusCase.WithoutMarks(File.ReadAllText(Path.Combine(root, each.File)))))
                File.WriteAllText(Path.Combine(folder, name), text);
            foreach (var shared in each.With)
                File.WriteAllText(Path.Combine(folder, shared.Replace('/', '.')), CorpusCase.WithoutMarks(File.ReadAllText(Path.Combine(root, shared))));
        }

        File.WriteAllText(Path.Combine(target, "corpus.json"), Manifest.Write(cases));
    }

    /// <summary>A case of several projects becomes as many files of one, in which every line stands where it stood.</summary>
    private static (string Name, string Text)[] Sections(string text)
    {
        var lines = text.Split('\n');
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith(ProjectMark, StringComparison.Ordinal)).ToArray();
        return starts.Length == 0
            ? [("Case.cs", text)]
            : [.. starts.Select((start, part) => ($"Case.{part + 1}.cs", string.Join('\n', lines.Select((line, i) => i < starts[0] || (i >= start && (part + 1 == starts.Length || i < starts[part + 1])) ? line : ""))))];
    }
}
