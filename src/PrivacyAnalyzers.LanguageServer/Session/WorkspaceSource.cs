using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Loads folders with the same loader as the command line.</summary>
internal sealed class WorkspaceSource : ISolutionSource
{
    public async Task<LoadedFolder> LoadAsync(
        string folder, bool restore, CultureInfo culture, IProgress<LoadStep> progress, CancellationToken cancellationToken)
    {
        var translated = new Translated(progress, culture);
        var loaded = await SolutionLoader.LoadAsync(folder, new LoadOptions { Restore = restore }, translated, cancellationToken).ConfigureAwait(false);
        var coverage = loaded.Coverage;
        return new(
            WithDocumentationParsed(loaded.Solution),
            coverage.Projects.Any(project => project.Mode == LoadMode.BuildWithoutPackages || !project.MissingPackages.IsEmpty),
            GapsIn(coverage, culture),
            loaded);
    }

    /// <summary>
    /// The compiler tells that it is done with a file only where documentation is parsed, and analyzers of a single file wait for that;
    /// a project that writes no documentation file would have no findings at all.
    /// </summary>
    private static Solution WithDocumentationParsed(Solution solution) =>
        solution.Projects.Aggregate(solution, (current, project) => project.ParseOptions is { DocumentationMode: DocumentationMode.None } options
            ? current.WithProjectParseOptions(project.Id, options.WithDocumentationMode(DocumentationMode.Parse))
            : current);

    private static ImmutableArray<string> GapsIn(Coverage coverage, CultureInfo culture)
    {
        var projects = coverage.Projects
            .Where(project => !project.IsComplete)
            .Select(project => string.Join("; ", project.Problems.Select(problem => problem.Describe(culture)).Concat(project.MissingPackages).Concat(project.MissingReferences)
                .Prepend(project.Name)));
        return
        [
            .. coverage.Problems.Select(problem => problem.Describe(culture)),
            .. projects.Select(project => Strings.Format("Loading_Incomplete", culture, project)),
        ];
    }

    private sealed class Translated(IProgress<LoadStep> target, CultureInfo culture) : IProgress<LoadProgress>
    {
        private LoadProgress? _last;

        public void Report(LoadProgress value)
        {
            if (value == Interlocked.Exchange(ref _last, value))
                return; // the loader also tells that it is still at the same place
            target.Report(new(
                Strings.Get("Loading_" + value.Phase, culture) + (value.Total > 0 ? $" ({value.Done}/{value.Total})" : ""),
                value.Total > 0 ? 100 * value.Done / value.Total : null));
        }
    }
}
