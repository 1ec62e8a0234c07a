using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Razor pages and components: files of a project that are no C#, and the C# that is made of them.</summary>
public static class Pages
{
    /// <summary>Whether the file at <paramref name="path"/> is a page or component.</summary>
    public static bool Include(string? path) => Path.GetExtension(path)?.ToLowerInvariant() is ".razor" or ".cshtml";

    /// <summary>The pages of <paramref name="project"/> as somebody wrote them.</summary>
    public static ImmutableArray<TextDocument> Of(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return [.. project.AdditionalDocuments.Where(document => Include(document.FilePath))];
    }

    /// <summary>What is made of the page at <paramref name="path"/>, in <paramref name="compilation"/>.</summary>
    public static ImmutableArray<SyntaxTree> CodeOf(string path, Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return [.. compilation.SyntaxTrees.Where(tree => PageCode.Is(tree) && PathComparer.Instance.Equals(PageCode.PathOf(tree), path))];
    }

    /// <summary>Whether <paramref name="location"/>, in code, stands on the page at <paramref name="path"/>.</summary>
    public static bool Holds(string path, Location location) => PathComparer.Instance.Equals(PageCode.PlaceOf(location).Path, path);

    /// <summary>What is made of the pages of <paramref name="project"/>, in the order of their names; nothing where it has none, or no generator for them.</summary>
    public static async Task<ImmutableArray<Document>> CodeOfAsync(Project project, CancellationToken cancellationToken)
    {
        // Generators are not asked where there is nothing for them to read.
        if (Of(project).IsEmpty)
            return [];
        var generated = await project.GetSourceGeneratedDocumentsAsync(cancellationToken).ConfigureAwait(false);
        var code = ImmutableArray.CreateBuilder<Document>();
        foreach (var document in generated.OrderBy(document => document.HintName, StringComparer.Ordinal))
            if (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is { } tree && PageCode.Is(tree))
                code.Add(document);
        return code.ToImmutable();
    }
}
