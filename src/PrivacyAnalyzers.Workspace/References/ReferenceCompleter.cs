using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Gives projects that were not restored what a restore would have given them, as far as this machine has it: framework and package
/// assemblies, and the projects and packages that come with the projects they refer to.
/// </summary>
internal sealed class ReferenceCompleter(ReferencePacks packs, PackageCache packages)
{
    /// <summary>Completes every project of <paramref name="projects"/> that needs it.</summary>
    public ImmutableArray<ProjectSpec> Complete(ImmutableArray<ProjectSpec> projects)
    {
        var byPath = projects.GroupBy(project => project.Path, PathComparer.Instance)
            .ToDictionary(group => group.Key, group => group.First(), PathComparer.Instance);
        return [.. projects.Select(project => project.NeedsReferences ? Complete(project, Below(project, byPath)) : project)];
    }

    private ProjectSpec Complete(ProjectSpec project, ImmutableArray<ProjectSpec> below)
    {
        var framework = TargetFramework.Parse(project.TargetFramework);
        var reach = below.Insert(0, project);
        var (fromPackages, missing) = packages.Resolve(reach.SelectMany(one => one.Packages), framework);
        var frameworks = packs.Resolve(framework, reach.SelectMany(one => one.FrameworkReferences));
        var problems = project.Problems;
        if (frameworks.Assemblies.IsEmpty)
            problems = problems.Add(new(LoadProblemKind.FrameworkMissing, project.TargetFramework));
        else if (frameworks.StandIn is not null && project.TargetFramework.Length > 0)
            problems = problems.Add(new(LoadProblemKind.FrameworkSubstituted, project.TargetFramework, frameworks.StandIn));

        // One assembly of a name: what is there already, then the framework's, then the packages', nearest to the project first.
        var names = project.References.Select(reference => Path.GetFileName(reference.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var added = frameworks.Assemblies.Concat(fromPackages).Where(path => names.Add(Path.GetFileName(path)));
        return project with
        {
            References = [.. project.References, .. added.Select(path => new AssemblyReference(path, MetadataReferenceProperties.Assembly))],
            ProjectReferences = [.. project.ProjectReferences.Union(below.Select(one => one.Path), PathComparer.Instance)],
            MissingPackages = [.. project.MissingPackages, .. missing],
            Problems = problems,
        };
    }

    private static ImmutableArray<ProjectSpec> Below(ProjectSpec project, Dictionary<string, ProjectSpec> byPath)
    {
        var seen = new HashSet<string>(PathComparer.Instance) { project.Path };
        var found = ImmutableArray.CreateBuilder<ProjectSpec>();
        var queue = new Queue<ProjectSpec>([project]);
        while (queue.TryDequeue(out var next))
        {
            foreach (var reference in next.ProjectReferences)
            {
                if (seen.Add(reference) && byPath.TryGetValue(reference, out var target))
                {
                    found.Add(target);
                    queue.Enqueue(target);
                }
            }
        }

        return found.ToImmutable();
    }
}
