using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Earlier states of an opened solution: the texts of its files as a commit has them. Which projects there are, and what they refer to, is taken
/// from today, because packages and project files of another day cannot be restored beside these.
/// </summary>
public static class CodeHistory
{
    /// <summary>
    /// The solution as <paramref name="commit"/> has it, where <paramref name="changed"/> are the files that differ from what was opened. A file that is
    /// there no more belongs to the project in whose folder it was.
    /// </summary>
    public static async Task<Solution> AtAsync(Solution solution, GitRepository repository, string commit, ImmutableArray<string> changed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(repository);
        foreach (var path in changed.Where(MayBePartOfIt))
        {
            var bytes = await repository.ReadAsync(commit, path, cancellationToken).ConfigureAwait(false);
            var documents = solution.GetDocumentIdsWithFilePath(path);
            if (bytes is null)
            {
                solution = documents.Aggregate(solution, Without);
                continue;
            }

            var text = SourceReader.Decode(bytes);
            solution = documents.Aggregate(solution, (state, document) => With(state, document, text));
            if (documents.IsEmpty && IsSource(path) && ProjectOf(solution, path) is { } project)
                solution = solution.AddDocument(DocumentId.CreateNewId(project.Id, path), Path.GetFileName(path), text, filePath: path);
        }

        return solution;
    }

    internal static bool IsSource(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a file says how code is judged, so that every finding may depend on it. Those that say how it is built do not count: both states are read
    /// as they are built today.
    /// </summary>
    internal static bool ConcernsAll(string path) =>
        Path.GetFileName(path) is "privacy.yml" or "privacy.yaml" or ".editorconfig" or ".globalconfig" || Path.GetExtension(path).Equals(".globalconfig", StringComparison.OrdinalIgnoreCase);

    private static Solution Without(Solution solution, DocumentId document) => solution.GetProject(document.ProjectId)! switch
    {
        var owner when owner.ContainsDocument(document) => solution.RemoveDocument(document),
        var owner when owner.ContainsAdditionalDocument(document) => solution.RemoveAdditionalDocument(document),
        _ => solution.RemoveAnalyzerConfigDocument(document),
    };

    private static Solution With(Solution solution, DocumentId document, SourceText text) => solution.GetProject(document.ProjectId)! switch
    {
        var owner when owner.ContainsDocument(document) => solution.WithDocumentText(document, text),
        var owner when owner.ContainsAdditionalDocument(document) => solution.WithAdditionalDocumentText(document, text),
        _ => solution.WithAnalyzerConfigDocumentText(document, text),
    };

    private static bool MayBePartOfIt(string path) => IsSource(path) || Pages.Include(path) || ConcernsAll(path);

    private static Project? ProjectOf(Solution solution, string path) => solution.Projects
        .Where(project => project.FilePath is { } file && IsBelow(path, Directory.Exists(file) ? file : Path.GetDirectoryName(file)!))
        .OrderByDescending(project => project.FilePath!.Length).ThenBy(project => project.Name, StringComparer.Ordinal).FirstOrDefault();

    private static bool IsBelow(string path, string folder) => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
