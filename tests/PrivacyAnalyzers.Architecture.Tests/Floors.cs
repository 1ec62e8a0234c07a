using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Architecture.Tests;

/// <summary>The floors of the house, as docs/architecture.md draws them: a file belongs to a floor by the folder it stands in.</summary>
internal static class Floors
{
    // Lowest first. Those in one row do not know each other, but for what Sideways allows.
    private static readonly string[][] Rows =
    [
        ["Sdk/Compatibility", "Sdk/Resources"],
        ["Sdk/Vocabulary", "Sdk/Yaml"],
        ["Sdk/Catalog", "Sdk/Policy"],
        ["Sdk/Recognition"],
        ["Sdk/Flow"],
        ["Sdk/Rules"],
        ["Rules", "Testing"],
        ["CodeFixes"],
        ["Workspace"],
        ["LanguageServer"],
        ["Cli"],
    ];

    // The attributes are what users write; nothing of ours uses them, since they are matched by name.
    private static readonly string[] Apart = ["Annotations"];

    public static IEnumerable<string> All => Rows.SelectMany(row => row).Concat(Apart);

    /// <summary>The floor of a source file; null for one that stands on none, which a test reports.</summary>
    /// <param name="path">The path below <c>src</c>, with forward slashes.</param>
    public static string? Of(string path) =>
        All.FirstOrDefault(floor => path.StartsWith("PrivacyAnalyzers." + floor + "/", StringComparison.Ordinal));

    /// <summary>Whether code of <paramref name="user"/> may use code of <paramref name="used"/>.</summary>
    public static bool Allows(string user, string used) =>
        user == used || (Height(user) > Height(used) && Height(used) >= 0 && Height(user) >= 0);

    /// <summary>All C# files of the floors, by their path below <c>src</c>.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        var source = Path.Combine(Repository.Root, "src");
        return from file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
               let path = Path.GetRelativePath(source, file).Replace('\\', '/')
               where !path.Split('/').Any(folder => folder is "bin" or "obj")
               // What a template writes becomes somebody else's code.
               where !path.StartsWith("PrivacyAnalyzers.Templates/content/", StringComparison.Ordinal)
               select (path, File.ReadAllText(file));
    }

    private static int Height(string floor) => Array.FindIndex(Rows, row => row.Contains(floor));
}
