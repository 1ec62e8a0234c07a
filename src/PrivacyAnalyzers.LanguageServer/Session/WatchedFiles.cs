using System.IO;
using PrivacyAnalyzers.Workspace;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>What a change of a file on disk means for what is loaded.</summary>
internal enum FileRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Its text is part of the analysis.</summary>
    Text,

    /// <summary>It decides which files and references there are, so everything is loaded again.</summary>
    Project,

    /// <summary>A restore wrote it; there may be more references now.</summary>
    Packages,
}

/// <summary>The files on disk that the analysis depends on.</summary>
internal static class WatchedFiles
{
    /// <summary>The name of the policy.</summary>
    public const string Policy = ProjectPolicy.FileName;

    /// <summary>What the editor is asked to watch.</summary>
    public static readonly Lsp.FileSystemWatcher[] Watchers =
    [
        new("**/*.{cs,razor,cshtml}"),
        new("**/" + Policy),
        new("**/{.editorconfig,.globalconfig}"),
        new("**/*.{csproj,sln,slnx,slnf,props,targets}"),
        new("**/project.assets.json"), // written by a restore, which brings references
    ];

    /// <summary>What the file at <paramref name="path"/> is to the analysis.</summary>
    public static FileRole RoleOf(string path) => Path.GetFileName(path) switch
    {
        Policy or ".editorconfig" or ".globalconfig" => FileRole.Text,
        "project.assets.json" => FileRole.Packages,

        // Ours writes, too: loading again because of it would never end.
        _ when BuildOutput.Includes(path) => FileRole.None,
        var name => Path.GetExtension(name) switch
        {
            ".cs" or ".razor" or ".cshtml" => FileRole.Text,
            ".csproj" or ".sln" or ".slnx" or ".slnf" or ".props" or ".targets" => FileRole.Project,
            _ => FileRole.None,
        },
    };
}
