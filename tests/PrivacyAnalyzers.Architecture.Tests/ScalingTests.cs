using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Benchmarks;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>What the engine does on programs of one, two and four times the size, number by number: a change for the worse shows as one.</summary>
public sealed class ScalingTests
{
    private static readonly string Snapshot = Path.Combine(Repository.Root, "tests", "PrivacyAnalyzers.Benchmarks", "counters.txt");

    [Fact]
    public void The_work_is_what_it_was()
    {
        var counts = string.Concat(new[] { 5, 10, 20 }.Select(services => $"{services} services: {Describe(Count(services))}\n"));

        if (Environment.GetEnvironmentVariable("PRIVACY_UPDATE") == "1")
            File.WriteAllText(Snapshot, counts);
        Assert.Equal(File.ReadAllText(Snapshot), counts);
    }

    private static string Describe(EngineCounters counters) =>
        $"bodies {counters.BodiesSeen}, opened {counters.BodiesOpened}, bound {counters.BodiesBound}, graphs {counters.GraphsBuilt}, summaries {counters.SummariesComputed}, steps {counters.StepsTaken}, budgets hit {counters.BudgetsHit}";

    // One file after the other: threads that meet at a method may both look at it.
    private static EngineCounters Count(int services)
    {
        var compilation = CSharpCompilation.Create(
            "Shop", GeneratedShop.Files(1).Take(services).Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path)), GeneratedShop.References(), new(OutputKind.DynamicallyLinkedLibrary));
        var analyzer = new PrivacyAnalyzer();
        foreach (var tree in compilation.SyntaxTrees)
            Assert.Empty(analyzer.FindIn(compilation.GetSemanticModel(tree), new AnalyzerOptions([]), default));
        return analyzer.Counters;
    }
}
