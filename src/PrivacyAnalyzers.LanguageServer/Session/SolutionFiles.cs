using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Changes of files, carried over into a solution. A file may be source, a policy or a configuration, and may stand in several projects.</summary>
internal static class SolutionFiles
{
    /// <summary>With <paramref name="text"/> in the place of the file at <paramref name="path"/>.</summary>
    public static Solution WithText(this Solution solution, string path, SourceText text)
    {
        foreach (var id in solution.GetDocumentIdsWithFilePath(path))
        {
            if (solution.ContainsDocument(id))
                solution = solution.WithDocumentText(id, text);
            else if (solution.ContainsAdditionalDocument(id))
                solution = solution.WithAdditionalDocumentText(id, text);
            else if (solution.ContainsAnalyzerConfigDocument(id))
                solution = solution.WithAnalyzerConfigDocumentText(id, text);
        }

        return solution;
    }

    /// <summary>With the file at <paramref name="path"/> read from disk when it is needed; a new C# file joins the project in whose folder it lies.</summary>
    public static Solution WithFileFromDisk(this Solution solution, string path)
    {
        var loader = new FileTextLoader(path, Encoding.UTF8);
        var ids = solution.GetDocumentIdsWithFilePath(path);
        if (ids.IsEmpty)
            return solution.WithNewFile(path, loader);

        foreach (var id in ids)
        {
            if (solution.ContainsDocument(id))
                solution = solution.WithDocumentTextLoader(id, loader, PreservationMode.PreserveValue);
            else if (solution.ContainsAdditionalDocument(id))
                solution = solution.WithAdditionalDocumentTextLoader(id, loader, PreservationMode.PreserveValue);
            else if (solution.ContainsAnalyzerConfigDocument(id))
                solution = solution.WithAnalyzerConfigDocumentTextLoader(id, loader, PreservationMode.PreserveValue);
        }

        return solution;
    }

    /// <summary>Without the file at <paramref name="path"/>.</summary>
    public static Solution WithoutFile(this Solution solution, string path)
    {
        foreach (var id in solution.GetDocumentIdsWithFilePath(path))
        {
            if (solution.ContainsDocument(id))
                solution = solution.RemoveDocument(id);
            else if (solution.ContainsAdditionalDocument(id))
                solution = solution.RemoveAdditionalDocument(id);
            else if (solution.ContainsAnalyzerConfigDocument(id))
                solution = solution.RemoveAnalyzerConfigDocument(id);
        }

        return solution;
    }

    private static Solution WithNewFile(this Solution solution, string path, TextLoader loader)
    {
        var name = Path.GetFileName(path);
        if (name == WatchedFiles.Policy)
        {
            foreach (var project in solution.Projects.Where(project => IsUnder(path, Path.GetDirectoryName(project.FilePath)) || IsUnder(project.FilePath, Path.GetDirectoryName(path))))
                solution = solution.AddAdditionalDocument(DocumentInfo.Create(DocumentId.CreateNewId(project.Id), name, loader: loader, filePath: path));
            return solution;
        }

        if (Path.GetExtension(path) != ".cs")
            return solution;

        // A project for several frameworks stands here several times, with the same folder.
        var owners = solution.Projects.Where(project => IsUnder(path, Path.GetDirectoryName(project.FilePath))).ToLookup(project => Path.GetDirectoryName(project.FilePath)!.Length);
        if (owners.Count == 0)
            return solution;
        foreach (var project in owners[owners.Max(owner => owner.Key)])
            solution = solution.AddDocument(DocumentInfo.Create(DocumentId.CreateNewId(project.Id), name, loader: loader, filePath: path));
        return solution;
    }

    private static bool IsUnder(string? path, string? folder) =>
        path is not null && folder is not null && path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
