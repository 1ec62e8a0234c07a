using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace.Tests.Loading;

public sealed class SolutionLoaderTests(ShopSolution shop) : IClassFixture<ShopSolution>
{
    private Coverage Coverage => shop.Loaded.Coverage;

    [Fact]
    public async Task Projects_that_build_compile_without_errors_against_each_other()
    {
        Assert.Equal(LoadMode.Build, Of("App").Mode);
        Assert.Equal(LoadMode.Build, Of("Lib").Mode);
        Assert.True(Of("App").IsComplete);
        Assert.Empty(await Errors("App"));
        Assert.Empty(await Errors("Lib"));
    }

    [Fact]
    public void Of_several_target_frameworks_the_newest_is_opened() =>
        Assert.Equal("net10.0", Assert.Single(Coverage.Projects, project => project.Name == "Lib").TargetFramework);

    [Fact]
    public async Task Package_that_cannot_be_had_is_named_and_the_project_opened_with_the_rest()
    {
        Assert.Equal(["Shop.Private.Feed"], Of("Private").MissingPackages.ToArray());
        Assert.Empty(await Errors("Private"));
        Assert.Contains(Coverage.Problems, problem => problem.Kind == LoadProblemKind.RestoreFailed);
    }

    [Fact]
    public void Broken_project_is_told_and_its_sources_are_read()
    {
        Assert.Equal(LoadMode.ProjectFile, Of("Broken").Mode);
        Assert.Contains(Of("Broken").Problems, problem => problem.Kind == LoadProblemKind.ProjectUnreadable);
        Assert.Contains(Documents("Broken"), path => path == shop.Tree["Broken/Left.cs"]);
    }

    [Fact]
    public void Project_that_is_gone_is_told() =>
        Assert.Contains(Coverage.Problems, problem => problem.Kind == LoadProblemKind.ProjectNotFound && problem.Path == shop.Tree["Gone/Gone.csproj"]);

    [Fact]
    public void Policy_is_found_upward_from_the_project()
    {
        Assert.Contains(Project("App").AdditionalDocuments, document => document.FilePath == shop.Tree["App/privacy.yml"]);
        Assert.DoesNotContain(Project("Lib").AdditionalDocuments, document => Path.GetFileName(document.FilePath) == "privacy.yml");
    }

    [Fact]
    public void Problems_are_told_in_both_languages()
    {
        foreach (var problem in Enum.GetValues<LoadProblemKind>().Select(kind => new LoadProblem(kind, "a.csproj", "why")))
        {
            var english = problem.Describe(CultureInfo.GetCultureInfo("en"));
            Assert.DoesNotContain("Load_", english, StringComparison.Ordinal);
            Assert.NotEqual(english, problem.Describe(CultureInfo.GetCultureInfo("ja")));
        }
    }

    [Fact]
    public async Task Single_project_brings_the_projects_that_it_refers_to()
    {
        var progress = new Recorder();
        using var loaded = await SolutionLoader.LoadAsync(
            shop.Tree["App/App.csproj"], new LoadOptions { Restore = false, AllTargetFrameworks = true }, progress);

        // With all frameworks the reference goes to the one that fits.
        Assert.Equal(["App net10.0", "Lib net10.0", "Lib netstandard2.0"], loaded.Coverage.Projects.Select(one => $"{one.Name} {one.TargetFramework}").Order());
        var app = loaded.Solution.Projects.Single(one => one.Name == "App");
        var below = loaded.Coverage.Projects.Single(one => one.Id == Assert.Single(app.ProjectReferences).ProjectId);
        Assert.Equal("net10.0", below.TargetFramework);
        Assert.Equal([LoadPhase.Discovering, LoadPhase.Building, LoadPhase.Reading], progress.Phases);
    }

    [Fact]
    public async Task A_listener_that_takes_its_time_is_waited_for_before_the_next_phase()
    {
        var progress = new SlowListener();
        using var loaded = await SolutionLoader.LoadAsync(shop.Tree["App/App.csproj"], new LoadOptions { Restore = false }, progress);

        // Whoever still counted answers of the build would find their folder gone.
        Assert.False(progress.WasOvertaken);
    }

    [Fact]
    public async Task Without_an_sdk_project_files_are_read_directly()
    {
        using var loaded = await SolutionLoader.LoadAsync(shop.Tree["Shop.slnx"], new LoadOptions { DotnetPath = shop.Tree["no/dotnet"] });

        Assert.Contains(loaded.Coverage.Problems, problem => problem.Kind == LoadProblemKind.NoSdk);
        Assert.All(loaded.Coverage.Projects, project => Assert.Equal(LoadMode.ProjectFile, project.Mode));
        Assert.Equal(4, loaded.Coverage.Projects.Length);
    }

    [Fact]
    public async Task Project_files_alone_are_enough_to_bind_the_code()
    {
        using var loaded = await SolutionLoader.LoadAsync(shop.Tree["Shop.slnx"], new LoadOptions { DesignTimeBuild = false });

        foreach (var name in (string[])["App", "Lib", "Private"])
        {
            var compilation = await loaded.Solution.Projects.Single(project => project.Name == name).GetCompilationAsync();
            Assert.Empty(compilation!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }
    }

    [Fact]
    public async Task Cancelling_ends_the_build_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var load = SolutionLoader.LoadAsync(
            shop.Tree["Shop.slnx"], new LoadOptions { Restore = false }, new Recorder(started), cancellation.Token);
        await started.Task;

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => load.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private Project Project(string name) => shop.Loaded.Solution.GetProject(Of(name).Id)!;

    private ProjectCoverage Of(string name) => Assert.Single(Coverage.Projects, project => project.Name == name);

    private string?[] Documents(string name) => [.. Project(name).Documents.Select(document => document.FilePath)];

    private async Task<Diagnostic[]> Errors(string name) =>
        [.. (await Project(name).GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>Notes the phases in the order in which they began, and tells when the build was started.</summary>
    private sealed class Recorder(TaskCompletionSource? building = null) : IProgress<LoadProgress>
    {
        private readonly ConcurrentQueue<LoadPhase> _phases = new();

        public LoadPhase[] Phases => [.. _phases.Distinct()];

        public void Report(LoadProgress value)
        {
            _phases.Enqueue(value.Phase);
            if (value.Phase == LoadPhase.Building)
                building?.TrySetResult();
        }
    }

    /// <summary>Is nearly always in the middle of being told of the build, until it is told of what comes after.</summary>
    private sealed class SlowListener : IProgress<LoadProgress>
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

        private readonly ManualResetEventSlim _next = new();
        private bool _isBuilding;
        private int _listening;

        public bool WasOvertaken { get; private set; }

        public void Report(LoadProgress value)
        {
            if (value.Phase == LoadPhase.Reading)
            {
                WasOvertaken |= Volatile.Read(ref _listening) > 0;
                _next.Set();
            }
            else if (value.Phase == LoadPhase.Building && !_isBuilding)
            {
                // The build waits for whoever hears that it begins.
                _isBuilding = true;
            }
            else if (value.Phase == LoadPhase.Building && Interlocked.CompareExchange(ref _listening, 1, 0) == 0)
            {
                _next.Wait(Patience);
                Volatile.Write(ref _listening, 0);
            }
        }
    }
}
