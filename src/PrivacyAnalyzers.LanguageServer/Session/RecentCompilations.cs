using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>
/// Holds the last state of the projects somebody works in, so that the next one can go on from it: nobody else may hold it between two
/// keystrokes. Where only bodies differ, it goes on without running the projects' source generators, which read declarations; they
/// would take longer than all else.
/// </summary>
internal sealed class RecentCompilations
{
    private const int Most = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<(Project Project, Compilation Compilation)> _recent = [];

    /// <summary>The project was looked at in this state.</summary>
    public void Hold(Project project, Compilation compilation)
    {
        lock (_lock)
        {
            if (Find(project.Id) is { } known)
                _recent.Remove(known);
            _recent.AddFirst((project, compilation));
            if (_recent.Count > Most)
                _recent.RemoveLast();
        }
    }

    /// <summary>The compilation of <paramref name="project"/>, from the state that is held where that is enough.</summary>
    public async Task<Compilation?> OfAsync(Project project, CancellationToken cancellationToken)
    {
        (Project Project, Compilation Compilation)? known;
        lock (_lock)
            known = Find(project.Id)?.Value;
        return known is var (was, compilation) && await AfterAsync(was, compilation, project, cancellationToken).ConfigureAwait(false) is { } next
            ? next
            : await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The compilation of <paramref name="now"/> made from that of <paramref name="was"/>; null when more than bodies differ.</summary>
    private static async Task<Compilation?> AfterAsync(Project was, Compilation compilation, Project now, CancellationToken cancellationToken)
    {
        if (ChangedIn(was, now) is not { } changed)
            return null;
        foreach (var id in changed)
        {
            if (was.GetDocument(id) is not { } former || now.GetDocument(id) is not { } document
                || await former.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree
                || await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } next
                || !compilation.ContainsSyntaxTree(tree) || !SyntaxFactory.AreEquivalent(tree, next, topLevel: true))
                return null;
            compilation = compilation.ReplaceSyntaxTree(tree, next);
        }

        return compilation;
    }

    /// <summary>The documents that differ; null when something else does, in the project or in one that it sees.</summary>
    private static IReadOnlyList<DocumentId>? ChangedIn(Project was, Project now)
    {
        var solution = now.Solution;
        var changes = solution.GetChanges(was.Solution);
        if (changes.GetAddedProjects().Any() || changes.GetRemovedProjects().Any())
            return null;
        IReadOnlyList<DocumentId> documents = [];
        foreach (var project in changes.GetProjectChanges())
        {
            if (project.ProjectId != now.Id)
            {
                if (solution.GetProjectDependencyGraph().GetProjectsThatThisProjectTransitivelyDependsOn(now.Id).Contains(project.ProjectId))
                    return null;
                continue;
            }

            documents = [.. project.GetChangedDocuments()];
            if (HasOtherChanges(project))
                return null;
        }

        return documents;
    }

    private static bool HasOtherChanges(ProjectChanges changes) =>
        changes.GetAddedDocuments().Any() || changes.GetRemovedDocuments().Any()
        || changes.GetAddedAdditionalDocuments().Any() || changes.GetRemovedAdditionalDocuments().Any() || changes.GetChangedAdditionalDocuments().Any()
        || changes.GetAddedAnalyzerConfigDocuments().Any() || changes.GetRemovedAnalyzerConfigDocuments().Any() || changes.GetChangedAnalyzerConfigDocuments().Any()
        || changes.GetAddedMetadataReferences().Any() || changes.GetRemovedMetadataReferences().Any()
        || changes.GetAddedProjectReferences().Any() || changes.GetRemovedProjectReferences().Any()
        || changes.GetAddedAnalyzerReferences().Any() || changes.GetRemovedAnalyzerReferences().Any()
        || !Equals(changes.OldProject.CompilationOptions, changes.NewProject.CompilationOptions)
        || !Equals(changes.OldProject.ParseOptions, changes.NewProject.ParseOptions);

    private LinkedListNode<(Project Project, Compilation Compilation)>? Find(ProjectId id)
    {
        for (var node = _recent.First; node is not null; node = node.Next)
            if (node.Value.Project.Id == id)
                return node;
        return null;
    }
}
