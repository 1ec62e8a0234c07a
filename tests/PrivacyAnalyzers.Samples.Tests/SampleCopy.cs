using System;
using System.IO;

namespace PrivacyAnalyzers.Samples.Tests;

/// <summary>A copy of a sample that can be changed, outside of the repository; deleted when it is disposed.</summary>
internal sealed class SampleCopy : IDisposable
{
    public SampleCopy(string name)
    {
        var original = Path.Combine(Sample.Root, "samples", name);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(original, file);
            if (path.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj")
                continue;
            var target = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        // The project refers to the annotations by where it stands in the repository.
        var project = Path.Combine(Folder, name + ".csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("../../src/", Path.Combine(Sample.Root, "src") + "/", StringComparison.Ordinal));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("privacy-sample-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
