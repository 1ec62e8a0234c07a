using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Everything the server knows at one moment: what is loaded, with the texts of the open documents in place.</summary>
/// <param name="Roots">The loaded solution of each workspace folder.</param>
/// <param name="Loose">Open files that belong to none of them.</param>
/// <param name="Open">The open documents by address.</param>
internal sealed record Snapshot(
    ImmutableDictionary<string, Solution> Roots,
    LooseFiles Loose,
    ImmutableDictionary<string, OpenDocument> Open)
{
    /// <summary>Nothing loaded, nothing open.</summary>
    public static Snapshot Empty() => new(
        ImmutableDictionary<string, Solution>.Empty,
        LooseFiles.None(),
        ImmutableDictionary<string, OpenDocument>.Empty);

    /// <summary>What the code fixes work on for the open document at <paramref name="uri"/>; null when it is not open, or not C#.</summary>
    public Document? FindSource(string uri) =>
        Open.GetValueOrDefault(uri) is { IsCSharp: true } open ? InProject(open.Path) ?? Loose.Find(open.Path) : null;

    /// <summary>What there is to analyse for the open document at <paramref name="uri"/>: source, a page or a policy; null when it is none of them.</summary>
    public TextDocument? FindDocument(string uri) =>
        Open.GetValueOrDefault(uri) is { IsCSharp: false } open ? AdditionalInProject(open.Path) : FindSource(uri);

    /// <summary>Whether the file at <paramref name="path"/> is open in the editor.</summary>
    public bool IsOpen(string path) => Open.Values.Any(document => document.Path == path);

    /// <summary>The open document at <paramref name="uri"/>.</summary>
    /// <exception cref="RpcException">It is not open.</exception>
    public OpenDocument OpenAt(string uri) => Open.GetValueOrDefault(uri) ?? throw new RpcException(ErrorCode.InvalidParams, $"{uri} is not open.");

    /// <summary>The projects that go by the policy at <paramref name="path"/>.</summary>
    public ImmutableArray<Project> ProjectsUnder(string path) =>
        [.. Roots.Values.SelectMany(solution => solution.Projects).Where(project => ProjectPolicy.DocumentOf(project)?.FilePath == path)];

    /// <summary>How the editor names the file at <paramref name="path"/>, with the version it has open.</summary>
    public (string Uri, int? Version) AddressOf(string path) =>
        Open.Values.FirstOrDefault(document => document.Path == path) is { } open ? (open.Uri, open.Version) : (DocumentUri.FromPath(path), null);

    /// <summary>The file at <paramref name="path"/> as a loaded project reads it, open or not: source, a page or a policy; null when none does.</summary>
    public TextDocument? FindFile(string path) => InProject(path) ?? AdditionalInProject(path);

    /// <summary>The paths of all files that are analysed: sources, those first that others refer to, then pages and policies.</summary>
    public ImmutableArray<string> Files() =>
    [
        .. Roots.Values.SelectMany(solution => solution.GetProjectDependencyGraph().GetTopologicallySortedProjects().Select(solution.GetProject))
            .OfType<Project>()
            .SelectMany<Project, TextDocument>(project => project.Documents)
            .Concat(Roots.Values.SelectMany(solution => solution.Projects).SelectMany(project => Pages.Of(project)))
            .Concat(Roots.Values.SelectMany(solution => solution.Projects).SelectMany(project => project.AdditionalDocuments.Where(file => file.Name == WatchedFiles.Policy)))
            .Select(document => document.FilePath)
            .OfType<string>()
            .Distinct(),
    ];

    /// <summary>Without the folder <paramref name="root"/>; what is open of it stands alone from now on.</summary>
    public Snapshot WithoutRoot(string root)
    {
        var next = this with { Roots = Roots.Remove(root) };
        return Open.Values.Aggregate(next, (snapshot, document) => snapshot.With(document));
    }

    /// <summary>With <paramref name="document"/> open, or changed.</summary>
    public Snapshot With(OpenDocument document)
    {
        var next = this with
        {
            Open = Open.SetItem(document.Uri, document),
            Roots = MapRoots(solution => solution.WithText(document.Path, document.Text)),
        };
        return document.IsCSharp && next.InProject(document.Path) is null
            ? next with { Loose = Loose.With(document.Path, document.Text) }
            : next;
    }

    /// <summary>With the document at <paramref name="uri"/> closed: what counts is the file again.</summary>
    public Snapshot WithoutOpen(string uri)
    {
        if (Open.GetValueOrDefault(uri) is not { } document)
            return this;
        var next = this with { Open = Open.Remove(uri), Loose = Loose.Without(document.Path) };
        return File.Exists(document.Path) ? next.WithFileFromDisk(document.Path) : next;
    }

    /// <summary>With <paramref name="solution"/> loaded for the folder <paramref name="root"/>.</summary>
    public Snapshot WithRoot(string root, Solution solution)
    {
        var next = this with { Roots = Roots.SetItem(root, solution), Loose = LooseFiles.None() };
        return Open.Values.Aggregate(next, (snapshot, document) => snapshot.With(document));
    }

    /// <summary>With the file at <paramref name="path"/> as it is on disk now, or gone. A file open in the editor counts as it stands there.</summary>
    public Snapshot WithFileFromDisk(string path)
    {
        if (IsOpen(path))
            return this;
        return this with { Roots = MapRoots(solution => File.Exists(path) ? solution.WithFileFromDisk(path) : solution.WithoutFile(path)) };
    }

    private Document? InProject(string path) =>
        Roots.Values
            .SelectMany(solution => solution.GetDocumentIdsWithFilePath(path).Select(solution.GetDocument))
            .FirstOrDefault(document => document is not null);

    private TextDocument? AdditionalInProject(string path) =>
        Roots.Values
            .SelectMany(solution => solution.GetDocumentIdsWithFilePath(path).Select(solution.GetAdditionalDocument))
            .FirstOrDefault(document => document is not null);

    private ImmutableDictionary<string, Solution> MapRoots(Func<Solution, Solution> change) =>
        Roots.SetItems(Roots.Select(root => KeyValuePair.Create(root.Key, change(root.Value))));
}
