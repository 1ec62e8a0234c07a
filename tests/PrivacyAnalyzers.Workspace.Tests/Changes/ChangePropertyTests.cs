using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Workspace.Tests.Changes;

/// <summary>Whatever is edited, what a change is said to bring is what whole runs before and after it differ in.</summary>
public sealed class ChangePropertyTests : IDisposable
{
    private readonly TestTree _tree = new();

    public ChangePropertyTests()
    {
        _tree.Project("Shop/Shop.csproj").Project("Web/Web.csproj", """<ProjectReference Include="../Shop/Shop.csproj" />""");
        foreach (var (path, text) in SmallShop.Shop)
            _tree.Write("Shop/" + path, text);
        foreach (var (path, text) in SmallShop.Web)
            _tree.Write("Web/" + path, text);
    }

    public void Dispose() => _tree.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_change_brings_what_whole_runs_differ_in(int seed)
    {
        const int Changes = 30;
        using var loaded = await SolutionLoader.LoadAsync(_tree.Root, new LoadOptions { DesignTimeBuild = false });
        var edits = new RandomEdits(seed);
        var (before, earlier) = (loaded.Solution, await FindAllAsync(loaded.Solution, loaded.Coverage));
        var (brought, spared) = (0, 0);
        for (var number = 0; number < Changes; number++)
        {
            if (number % 10 == 0)
                (before, earlier) = (loaded.Solution, await FindAllAsync(loaded.Solution, loaded.Coverage));
            var (now, changed) = await EditAsync(before, edits);

            var later = await FindAllAsync(now, loaded.Coverage);
            // There and back: most edits take something away, which the way back brings.
            foreach (var (from, to, expected) in new[] { (before, now, ChangeAnalysis.Without(later, earlier)), (now, before, ChangeAnalysis.Without(earlier, later)) })
            {
                var result = await ChangeAnalysis.CompareAsync(from, to, loaded.Coverage, changed, Options, ShippedAnalyzers.Create, null, CancellationToken.None);

                Assert.Equal(Told(expected), Told(result.Findings));
                brought += result.Findings.Length;
                spared += result.Projects.Sum(project => project.Documents) < SmallShop.Shop.Length + SmallShop.Web.Length ? 1 : 0;
            }

            (before, earlier) = (now, later);
        }

        // Neither nothing nor everything: changes bring findings, and most leave files alone.
        Assert.True(brought > 3, $"{brought} findings");
        Assert.True(spared > Changes, $"{spared} changes that leave something alone");
    }

    private static AnalysisOptions Options => new() { Analyzers = ShippedAnalyzers.Create() };

    private static async Task<ImmutableArray<Diagnostic>> FindAllAsync(Solution solution, Coverage coverage) =>
        (await AnalysisRunner.AnalyzeAsync(solution, coverage, Options, null, CancellationToken.None)).Findings;

    /// <summary>One to three edits, in one file or several, as a commit makes them.</summary>
    private static async Task<(Solution Now, ImmutableArray<string> Changed)> EditAsync(Solution solution, RandomEdits edits)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        for (var left = 1 + edits.Number(3); left > 0; left--)
        {
            var document = edits.Pick(solution.Projects.SelectMany(project => project.Documents).Where(document => Path.GetDirectoryName(document.FilePath) is { } folder && Path.GetFileName(folder) is "Shop" or "Web")
                .OrderBy(document => document.FilePath, StringComparer.Ordinal).ToList());
            var root = (await document.GetSyntaxRootAsync())!;
            var edit = edits.Number(4) > 0 ? edits.In(root) : edits.Outside(root);
            solution = solution.WithDocumentText(document.Id, (await document.GetTextAsync()).WithChanges(edit));
            changed.Add(document.FilePath!);
        }

        return (solution, [.. changed]);
    }

    private static IEnumerable<string> Told(IEnumerable<Diagnostic> findings) => findings
        .Select(finding => $"{Path.GetFileName(finding.Location.GetLineSpan().Path)} {finding.Id} {finding.Properties.GetValueOrDefault(FindingProperties.Fingerprint)} {finding.GetMessage()}")
        .Order(StringComparer.Ordinal);
}
