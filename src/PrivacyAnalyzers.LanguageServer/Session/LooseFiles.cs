using System;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Open C# files that belong to no loaded project, each a project of its own with the policy that is nearest to it.</summary>
/// <param name="Solution">The projects, one a file.</param>
internal sealed record LooseFiles(Solution Solution)
{
    /// <summary>No files yet.</summary>
    public static LooseFiles None() => new(new AdhocWorkspace().CurrentSolution);

    /// <summary>The document at <paramref name="path"/>; null when it is not one of these.</summary>
    public Document? Find(string path) =>
        Solution.GetDocumentIdsWithFilePath(path) is [var id, ..] ? Solution.GetDocument(id) : null;

    /// <summary>With the file at <paramref name="path"/> holding <paramref name="text"/>.</summary>
    public LooseFiles With(string path, SourceText text)
    {
        if (Find(path) is { } known)
            return new(Solution.WithDocumentText(known.Id, text));

        var added = new LooseFiles(StandaloneFile.AddTo(Solution, path, text));
        if (NearestPolicy(path) is not { } policy || TryRead(policy) is not { } content)
            return added;
        var id = DocumentId.CreateNewId(added.Find(path)!.Project.Id);
        return new(added.Solution.AddAdditionalDocument(id, WatchedFiles.Policy, content, filePath: policy));
    }

    /// <summary>Without the file at <paramref name="path"/>.</summary>
    public LooseFiles Without(string path) => Find(path) is { } known ? new(Solution.RemoveProject(known.Project.Id)) : this;

    private static string? NearestPolicy(string path)
    {
        if (!Path.IsPathRooted(path))
            return null;
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, WatchedFiles.Policy);
            if (File.Exists(candidate))
                return candidate;
        }

        return null;
    }

    private static SourceText? TryRead(string path)
    {
        try
        {
            return SourceText.From(File.ReadAllText(path), Encoding.UTF8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
