using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>What of the code under analysis is run. The page about security says so in words.</summary>
public sealed class ForeignCodeTests(TestFolder folder) : IClassFixture<TestFolder>
{
    // Runs while MSBuild merely looks at the project.
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk" InitialTargets="Mark">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
          <Target Name="Mark"><WriteLinesToFile File="$(MSBuildProjectDirectory)/was-run.txt" Lines="run" /></Target>
        </Project>
        """;

    [Theory]
    [InlineData("check", "--no-restore", true)]
    [InlineData("check", "--no-msbuild", false)]
    [InlineData("map", "--no-msbuild", false)]
    public async Task Targets_of_a_project_run_unless_MSBuild_is_left_out(string verb, string option, bool runs)
    {
        var name = $"targets-{verb}-{option.TrimStart('-')}";
        folder.Write($"{name}/App.csproj", Project);
        folder.Write($"{name}/Shop.cs", TestFolder.Leak);

        var result = await Cli.RunAsync(folder.Root, verb, name, option, "--format", "json");

        Assert.Contains("Shop.cs", result.Output, StringComparison.Ordinal);
        Assert.Equal(runs, File.Exists(folder[$"{name}/was-run.txt"]));
    }

    [Fact]
    public async Task Without_MSBuild_the_findings_are_the_same_where_the_project_is_plain()
    {
        folder.Write("plain/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""");
        folder.Write("plain/Shop.cs", TestFolder.Leak);

        var with = await Cli.RunAsync(folder.Root, "check", "plain", "--no-restore", "--format", "json");
        var without = await Cli.RunAsync(folder.Root, "check", "plain", "--no-msbuild", "--format", "json");

        Assert.Equal(1, without.ExitCode);
        Assert.Equal(Findings(with.Output), Findings(without.Output));
    }

    [Fact]
    public async Task A_repository_starts_no_program_of_its_own()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("watched/Shop.cs", TestFolder.Leak);
        await GitFolder.InitAsync(folder["watched"]);
        folder.Write("watch.sh", "#!/bin/sh\ntouch \"$(dirname \"$0\")/was-watched\"\n");
        File.SetUnixFileMode(folder["watch.sh"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await GitFolder.RunAsync(folder["watched"], "config", "core.fsmonitor", $"\"{folder["watch.sh"]}\"");

        var result = await Cli.RunAsync(folder.Root, "check", "watched", "--since", "HEAD");

        Assert.Equal(0, result.ExitCode);
        Assert.False(File.Exists(folder["was-watched"]));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("map")]
    public async Task Nothing_is_left_in_the_folder_for_temporary_files(string verb)
    {
        var temporary = folder.Create($"temporary-{verb}");
        folder.Write("kept/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        folder.Write("kept/Shop.cs", TestFolder.Leak);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Cli.dll"), verb, "kept", "--no-restore", "-o", $"{verb}.out"])
        {
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TMPDIR"] = start.Environment["TEMP"] = temporary;
        using var process = Process.Start(start)!;

        await Cli.EndAsync(process);

        Assert.True(File.Exists(folder[$"{verb}.out"]));
        Assert.Empty(Directory.EnumerateFileSystemEntries(temporary, "privacy-*", SearchOption.AllDirectories));
    }

    private static string Findings(string json) => json[json.IndexOf("\"findings\"", StringComparison.Ordinal)..json.IndexOf("\"summary\"", StringComparison.Ordinal)];
}
