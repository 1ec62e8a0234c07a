using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

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

    /// <summary>What there is to analyse for the open document at <paramref name="uri"/>: source, or a policy; null when it is neither.</summary>
    public TextDocument? FindDocument(string uri) =>
        Open.GetValueOrDefault(uri) is { IsCSharp: false } open ? AdditionalInProject(open.Path) : FindSource(uri);

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
        if (Open.Values.Any(document => document.Path == path))
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
