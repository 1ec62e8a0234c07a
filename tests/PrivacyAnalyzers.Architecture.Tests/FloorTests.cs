using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>The arrows of the house only point down.</summary>
public sealed class FloorTests
{
    private static readonly Lazy<IReadOnlyList<Use>> House = new(() => Uses.In(Floors.Files()));

    [Fact]
    public void Code_uses_only_what_lies_below_it()
    {
        var wrong = House.Value.Where(use => !Floors.Allows(use.User, use.Used)).Select(use => use.ToString());
        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }

    [Fact]
    public void Every_source_file_stands_on_a_floor() =>
        Assert.All(Floors.Files(), file => Assert.True(Floors.Of(file.Path) is not null, file.Path));

    /// <summary>The scan sees real uses; were it blind, the first test would pass on anything.</summary>
    [Theory]
    [InlineData("Sdk/Flow", "Sdk/Recognition")]
    [InlineData("Rules", "Sdk/Rules")]
    [InlineData("CodeFixes", "Sdk/Rules")]
    [InlineData("Workspace", "Rules")]
    [InlineData("Cli", "Workspace")]
    [InlineData("LanguageServer", "Workspace")]
    [InlineData("Testing", "Sdk/Rules")]
    public void The_scan_finds_the_arrows_that_are_there(string user, string used) =>
        Assert.Contains(House.Value, use => use.User == user && use.Used == used);

    [Fact]
    public void An_arrow_that_points_up_is_found()
    {
        (string, string)[] files =
        [
            ("PrivacyAnalyzers.Sdk/Vocabulary/Low.cs", "namespace Low; public class A { public static object M() => High.B.Make(); }"),
            ("PrivacyAnalyzers.Sdk/Flow/High.cs", "namespace High; public static class B { public static object Make() => new(); }"),
        ];
        var uses = Uses.In(files);

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.False(Floors.Allows(use.User, use.Used)));
    }
}
