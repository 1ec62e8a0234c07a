using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>A document as it stands in the editor, saved or not.</summary>
/// <param name="Uri">Its address as the editor writes it.</param>
/// <param name="Path">Its path; the address when it has none.</param>
/// <param name="Version">The editor's count of its changes.</param>
/// <param name="Text">Its text.</param>
internal sealed record OpenDocument(string Uri, string Path, int Version, SourceText Text)
{
    /// <summary>Whether it is C#.</summary>
    public bool IsCSharp { get; init; }

    /// <summary>Whether it is a policy, whatever language the editor takes it for.</summary>
    public bool IsPolicy => System.IO.Path.GetFileName(Path) == WatchedFiles.Policy;

    /// <summary>The document after the editor's <paramref name="changes"/>, each of which builds on the one before.</summary>
    public OpenDocument With(int version, IEnumerable<Lsp.TextDocumentContentChangeEvent> changes)
    {
        var text = Text;
        foreach (var change in changes)
            text = change.Range is { } range
                ? text.WithChanges(new TextChange(Positions.ToSpan(text, range), change.Text))
                : SourceText.From(change.Text, text.Encoding);
        return this with { Version = version, Text = text };
    }
}
