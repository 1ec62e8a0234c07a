using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Assemblies that projects bring for their compiler and that are not there: most often those of a project of the same solution that was not
/// built yet. The compiler would refuse them; here the code that they would write, or their rules, would be missing without a word.
/// </summary>
internal static class UnbuiltAnalyzers
{
    /// <summary>What an assembly's sources must name for its absence to matter here: other analyzers are not run by us anyway.</summary>
    private static readonly ImmutableArray<string> Matters = ["IIncrementalGenerator", "ISourceGenerator", nameof(RulePack)];

    /// <summary>A problem for each of them that writes code or has rules, as far as that can be told.</summary>
    public static IEnumerable<LoadProblem> In(ImmutableArray<ProjectSpec> specs)
    {
        var builders = specs.ToLookup(spec => spec.AssemblyName + ".dll", PathComparer.Instance);
        return specs.SelectMany(spec => spec.Generators).Distinct(PathComparer.Instance)
            .Where(path => !File.Exists(path) && !IsBrought(Path.GetFileName(path)) && builders[Path.GetFileName(path)] is var own && (!own.Any() || own.Any(NamesWhatMatters)))
            .Order(StringComparer.Ordinal)
            .Select(path => new LoadProblem(LoadProblemKind.AnalyzerNotFound, path));
    }

    // Our own run from where we stand, whatever a project gives its compiler.
    private static bool IsBrought(string name) => File.Exists(Path.Combine(AppContext.BaseDirectory, name));

    private static bool NamesWhatMatters(ProjectSpec builder) => builder.Sources.Any(source =>
        File.Exists(source) && File.ReadAllText(source) is var text && Matters.Any(name => text.Contains(name, StringComparison.Ordinal)));
}
