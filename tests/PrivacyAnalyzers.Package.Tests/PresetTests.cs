using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>A preset gives every rule a severity. Run with PRIVACY_UPDATE=1 to write the files.</summary>
[Collection(nameof(LocalFeed))]
public sealed class PresetTests(LocalFeed feed)
{
    private static readonly Dictionary<string, (string About, Func<DiagnosticDescriptor, string> Severity)> Presets = new()
    {
        ["recommended"] = ("What each finding chooses itself: a guess stays a suggestion, a violation is a warning.", rule => rule.IsEnabledByDefault ? "default" : "none"),
        ["strict"] = ("Every rule is on, and what the rules call a violation breaks the build.", rule => rule is { IsEnabledByDefault: true, DefaultSeverity: DiagnosticSeverity.Warning } ? "error" : "warning"),
        ["audit"] = ("Every rule is on and none breaks the build: for a first look at existing code.", _ => "suggestion"),
    };

    public static TheoryData<string> Names => [.. Presets.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_every_rule(string preset)
    {
        var path = Path.Combine(Repository.Root, "src", "PrivacyAnalyzers", "presets", preset + ".globalconfig");
        var expected = Text(preset);
        if (Environment.GetEnvironmentVariable("PRIVACY_UPDATE") == "1")
            File.WriteAllText(path, expected);

        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public async Task The_chosen_preset_reaches_the_compiler_and_no_other()
    {
        var consumer = feed.NewConsumerOfPackage("<PropertyGroup><PrivacyAnalyzersPreset>strict</PrivacyAnalyzersPreset></PropertyGroup>");
        var presets = (await consumer.EvaluateAsync("EditorConfigFiles")).Where(path => path.Contains("presets", StringComparison.Ordinal));

        Assert.Equal("strict.globalconfig", Path.GetFileName(Assert.Single(presets)));
    }

    [Fact]
    public async Task A_preset_that_does_not_exist_stops_the_build()
    {
        var consumer = feed.NewConsumerOfPackage("<PropertyGroup><PrivacyAnalyzersPreset>strictest</PrivacyAnalyzersPreset></PropertyGroup>")
            .Write("Program.cs", "return;");
        var build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("PrivacyAnalyzersPreset is 'strictest'; it must be recommended, strict or audit.", build.Output, StringComparison.Ordinal);
    }

    // Below any configuration of the user's own, so that theirs wins without a conflict.
    private static string Text(string preset) => string.Concat(
        new[] { "is_global = true", "global_level = -1", "", "# " + Presets[preset].About }
            .Concat(new PrivacyAnalyzer().SupportedDiagnostics.OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = {Presets[preset].Severity(rule)}"))
            .Select(line => line + "\n"));
}
