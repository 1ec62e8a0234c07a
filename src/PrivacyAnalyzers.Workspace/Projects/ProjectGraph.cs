using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Which project refers to which, without circles.</summary>
internal sealed class ProjectGraph
{
    private readonly ILookup<string, ProjectSpec> _byPath;
    private readonly Dictionary<ProjectSpec, Edges> _edges = new(ReferenceEqualityComparer.Instance);

    public ProjectGraph(ImmutableArray<ProjectSpec> projects)
    {
        _byPath = projects.ToLookup(project => project.Path, PathComparer.Instance);
        foreach (var project in projects)
            Visit(project, []);
    }

    /// <summary>What a project refers to.</summary>
    /// <param name="Targets">The projects, each for the target framework that fits best.</param>
    /// <param name="Missing">References to projects that are not in the solution and have not been built either.</param>
    /// <param name="Problems">Circles that were cut.</param>
    public sealed record Edges(ImmutableArray<ProjectSpec> Targets, ImmutableArray<string> Missing, ImmutableArray<LoadProblem> Problems);

    /// <summary>What <paramref name="project"/> refers to.</summary>
    public Edges References(ProjectSpec project) => _edges[project];

    private void Visit(ProjectSpec project, ImmutableHashSet<string> above)
    {
        if (_edges.ContainsKey(project))
            return;
        above = above.Add(project.Path);
        var targets = ImmutableArray.CreateBuilder<ProjectSpec>();
        var missing = ImmutableArray.CreateBuilder<string>();
        var problems = ImmutableArray.CreateBuilder<LoadProblem>();
        foreach (var path in project.ProjectReferences)
        {
            if (above.Contains(path, PathComparer.Instance))
            {
                if (!PathComparer.Instance.Equals(path, project.Path))
                    problems.Add(new(LoadProblemKind.CircularReference, project.Name, Path.GetFileNameWithoutExtension(path)));
                continue;
            }

            if (Fitting(project, path) is not { } target)
            {
                missing.Add(path);
                continue;
            }

            Visit(target, above);
            targets.Add(target);
        }

        // Set only now: a project on the way up is told from a finished one by not being here yet.
        _edges[project] = new(targets.ToImmutable(), missing.ToImmutable(), problems.ToImmutable());
    }

    private ProjectSpec? Fitting(ProjectSpec project, string path)
    {
        var framework = TargetFramework.Parse(project.TargetFramework);
        return _byPath[path].OrderBy(target => framework.DistanceTo(TargetFramework.Parse(target.TargetFramework)) ?? int.MaxValue).FirstOrDefault();
    }
}
