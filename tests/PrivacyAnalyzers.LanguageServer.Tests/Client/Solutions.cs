using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>A folder without any project.</summary>
internal sealed class NoSolution : ISolutionSource
{
    public Task<LoadedFolder> LoadAsync(string folder, bool restore, CultureInfo culture, IProgress<LoadStep> progress, CancellationToken cancellationToken) =>
        Task.FromResult(new LoadedFolder(new AdhocWorkspace().CurrentSolution, LacksPackages: false, []));
}

/// <summary>One project with whatever C# files, and privacy.yml, the folder holds at the time; it can be held up and made to fail.</summary>
internal sealed class FolderAsProject : ISolutionSource
{
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Exception? Failure { get; set; }

    public bool LacksPackages { get; set; }

    /// <summary>The loadings so far, each by whether it was to restore packages.</summary>
    public ConcurrentQueue<bool> Loads { get; } = [];

    public async Task<LoadedFolder> LoadAsync(string folder, bool restore, CultureInfo culture, IProgress<LoadStep> progress, CancellationToken cancellationToken)
    {
        progress.Report(new("half way", 50));
        await Gate.Task.WaitAsync(cancellationToken);
        Loads.Enqueue(restore);
        if (Failure is not null)
            throw Failure;

        var project = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            project, VersionStamp.Create(), "Shop", "Shop", LanguageNames.CSharp,
            filePath: Path.Combine(folder, "Shop.csproj"),
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]));
        foreach (var file in Directory.GetFiles(folder, "*.cs"))
            solution = solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(file), Read(file), filePath: file);
        foreach (var file in Directory.GetFiles(folder, "privacy.yml"))
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(file), Read(file), filePath: file);
        return new(solution, LacksPackages, [$"1 project, load {Loads.Count}"]);
    }

    private static SourceText Read(string file) => SourceText.From(File.ReadAllText(file), Encoding.UTF8);
}

/// <summary>A folder on disk for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("privacy-lsp-").FullName;

    /// <summary>Writes a file; its address.</summary>
    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, text);
        return DocumentUri.FromPath(file);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
