using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The policy of a project.</summary>
public static class ProjectPolicy
{
    /// <summary>What the file is called.</summary>
    public const string FileName = "privacy.yml";

    /// <summary>The document that holds the policy of <paramref name="project"/>; null when it has none.</summary>
    public static TextDocument? DocumentOf(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.AdditionalDocuments.FirstOrDefault(document => document.Name is FileName or "privacy.yaml");
    }

    /// <summary>The policy of <paramref name="project"/>; the empty one when it has none.</summary>
    public static async Task<PrivacyPolicy> OfAsync(Project project, CancellationToken cancellationToken) =>
        DocumentOf(project) is { } file
            ? PrivacyPolicy.Read(await file.GetTextAsync(cancellationToken).ConfigureAwait(false), file.FilePath ?? file.Name)
            : PrivacyPolicy.Empty;
}
