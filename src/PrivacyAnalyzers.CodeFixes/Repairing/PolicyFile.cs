using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>The <c>privacy.yml</c> that a project is judged by.</summary>
internal static class PolicyFile
{
    /// <summary>The file; null when the project has none.</summary>
    public static TextDocument? Of(Project project) => project.AdditionalDocuments.FirstOrDefault(document => document.Name is "privacy.yml" or "privacy.yaml");

    /// <summary>What it says.</summary>
    public static async Task<PrivacyPolicy> ReadAsync(Project project, CancellationToken cancellationToken) =>
        Of(project) is { } file ? Read(await file.GetTextAsync(cancellationToken).ConfigureAwait(false), file) : PrivacyPolicy.Empty;

    /// <summary>What <paramref name="text"/> would say in its place.</summary>
    public static PrivacyPolicy Read(SourceText text, TextDocument file) => PrivacyPolicy.Read(text, file.FilePath ?? file.Name);

    /// <summary>The solution with what <paramref name="change"/> makes of the file; a file that several projects share is one file.</summary>
    public static async Task<Solution> ChangeAsync(Project project, Func<SourceText, SourceText> change, CancellationToken cancellationToken)
    {
        var solution = project.Solution;
        if (Of(project) is not { } file)
            return solution;
        var changed = change(await file.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var everywhere = solution.GetDocumentIdsWithFilePath(file.FilePath).Where(id => solution.GetAdditionalDocument(id) is not null).DefaultIfEmpty(file.Id);
        return everywhere.Aggregate(solution, (state, id) => state.WithAdditionalDocumentText(id, changed));
    }
}
