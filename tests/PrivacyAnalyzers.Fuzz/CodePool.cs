using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Fuzz;

/// <summary>The C# files below some folders, from which inputs are made.</summary>
internal sealed class CodePool
{
    private const string UsesMark = "// uses:";
    private const int SmallestFile = 200;
    private const int LargestFile = 40_000;
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "Migrations"];

    private readonly ImmutableArray<ImmutableArray<string>> _folders;
    private readonly ILookup<string, string> _beside;

    private CodePool(ImmutableArray<ImmutableArray<string>> folders)
    {
        _folders = folders;
        _beside = folders.SelectMany(files => files).Distinct().ToLookup(file => Path.GetDirectoryName(file)!, StringComparer.Ordinal);
    }

    /// <summary>How many files there are.</summary>
    public int Count => _folders.Sum(files => files.Length);

    /// <summary>All files of a bearable size, in an order that depends on their names alone.</summary>
    public static CodePool In(IEnumerable<string> folders) => new([.. folders.Select(FilesIn).Where(files => !files.IsEmpty)]);

    /// <summary>Any file; each of the folders is as likely as the others, however large it is.</summary>
    public string Pick(Random random)
    {
        var files = _folders[random.Next(_folders.Length)];
        return files[random.Next(files.Length)];
    }

    private static ImmutableArray<string> FilesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Intersect(Skipped).Any())
            .Where(file => new FileInfo(file) is { Length: >= SmallestFile and <= LargestFile }),
    ];

    /// <summary>
    /// What is compiled with <paramref name="file"/>: the files that its line <c>// uses: Shop</c> names, or some of those beside it. The
    /// rest of its program is missing, as it is in an editor that has just been opened.
    /// </summary>
    public IReadOnlyList<string> Beside(string file, Random random)
    {
        var uses = File.ReadLines(file).FirstOrDefault(line => line.StartsWith(UsesMark, StringComparison.Ordinal));
        if (uses is not null)
            return
            [
                .. uses[UsesMark.Length..].Split(',', StringSplitOptions.TrimEntries)
                    .Select(name => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "Shared", name + ".cs"))).Where(File.Exists),
            ];
        var others = _beside[Path.GetDirectoryName(file)!].Where(other => other != file).ToArray();
        random.Shuffle(others);
        return [.. others.Take(random.Next(7))];
    }
}
