using System.IO;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary>The rules that an organisation declares itself.</summary>
internal static class OwnRules
{
    private const string PolicyFile = "privacy.yml";

    /// <summary>The policy that is nearest to <paramref name="path"/>, going up; an empty one where there is none.</summary>
    public static PrivacyPolicy PolicyNearestTo(string path)
    {
        for (var folder = new DirectoryInfo(File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, PolicyFile);
            if (File.Exists(file))
                return PrivacyPolicy.Read(SourceText.From(File.ReadAllText(file)), file);
        }

        return PrivacyPolicy.Empty;
    }
}
