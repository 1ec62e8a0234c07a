using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>The findings of documents as the editor is to show them, and what else was seen on the way.</summary>
internal sealed class ShownFindings(DocumentAnalyzer analyzer, Func<ClientSettings> editor)
{
    /// <summary>The flows of personal data in the files whose findings were shown.</summary>
    public KnownFlows Flows { get; } = new();

    /// <summary>Those of <paramref name="document"/>, in the order of the text.</summary>
    public async Task<ImmutableArray<Diagnostic>> OfAsync(TextDocument document, CancellationToken cancellationToken) =>
        (await analyzer.AnalyzeAsync(document, cancellationToken).ConfigureAwait(false)).Findings;

    /// <summary>The same in the protocol's words, in the editor's language, of a document as it stands in the editor or on disk.</summary>
    public async Task<Lsp.Diagnostic[]> InWordsAsync(TextDocument document, CancellationToken cancellationToken)
    {
        var facts = await analyzer.AnalyzeAsync(document, cancellationToken).ConfigureAwait(false);
        if (document.FilePath is { } path)
            Flows.Set(path, facts.Flows);
        var culture = editor().Culture;
        return [.. facts.Findings.Select(finding => FindingTranslator.Translate(finding, culture))];
    }
}
