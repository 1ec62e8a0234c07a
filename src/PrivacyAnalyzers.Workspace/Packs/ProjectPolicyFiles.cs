using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Workspace;

/// <summary>The policy of a project, as far as it decides what is loaded.</summary>
/// <param name="Files">The additional files of the project, its policy among them, and what the packs it names say beside it.</param>
/// <param name="RulePacks">The full paths of the packs that the policy names.</param>
internal sealed record ProjectPolicyFiles(ImmutableArray<string> Files, ImmutableArray<string> RulePacks)
{
    private const string FileName = ProjectPolicy.FileName;

    /// <summary>That of <paramref name="spec"/>. The package's targets pass the policy to the compiler; a project that does not refer to the package has one all the same.</summary>
    public static ProjectPolicyFiles Of(ProjectSpec spec)
    {
        var named = spec.AdditionalFiles.FirstOrDefault(path => Path.GetFileName(path).Equals(FileName, StringComparison.OrdinalIgnoreCase));
        var file = named ?? SourceTree.NearestAbove(spec.Directory, FileName);
        if (file is null)
            return new(spec.AdditionalFiles, []);
        var packs = RulePacksOf(Path.GetFullPath(file, spec.Directory));
        var beside = packs.Select(pack => Path.ChangeExtension(pack, FileName)).Where(File.Exists);
        var files = named is null ? spec.AdditionalFiles.Add(file) : spec.AdditionalFiles;
        return new([.. files, .. beside.Except(files, PathComparer.Instance)], packs);
    }

    /// <summary>The full paths of the packs that <paramref name="policy"/> names.</summary>
    public static ImmutableArray<string> RulePacksOf(PrivacyPolicy policy) =>
        policy.Path is null ? [] : [.. policy.RulePacks.Select(path => Path.GetFullPath(path, Path.GetDirectoryName(Path.GetFullPath(policy.Path))!)).Distinct(PathComparer.Instance)];

    // What cannot be read is told where it is read as the project's additional file.
    private static ImmutableArray<string> RulePacksOf(string file) =>
        File.Exists(file) ? RulePacksOf(PrivacyPolicy.Read(SourceText.From(File.ReadAllText(file)), file)) : [];
}
