using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>The findings that this server is to show: one finding is shown once, also where the compiler finds it by our package.</summary>
internal sealed class ShownFindings(DocumentAnalyzer analyzer, Func<ClientSettings> editor, Func<ServerSettings> settings)
{
    /// <summary>The flows of personal data in the files whose findings were shown, or would have been.</summary>
    public KnownFlows Flows { get; } = new();

    /// <summary>Those of <paramref name="document"/>, in the order of the text.</summary>
    public async Task<ImmutableArray<Diagnostic>> OfAsync(TextDocument document, CancellationToken cancellationToken) =>
        IsHidden(document) ? [] : (await analyzer.AnalyzeAsync(document, cancellationToken).ConfigureAwait(false)).Findings;

    /// <summary>The same in the protocol's words, in the editor's language, of a document as it stands in the editor or on disk.</summary>
    public async Task<Lsp.Diagnostic[]> InWordsAsync(TextDocument document, CancellationToken cancellationToken)
    {
        var facts = await analyzer.AnalyzeAsync(document, cancellationToken).ConfigureAwait(false);
        if (document.FilePath is { } path)
            Flows.Set(path, facts.Flows);
        var culture = editor().Culture;
        return IsHidden(document) ? [] : [.. facts.Findings.Select(finding => FindingTranslator.Translate(finding, culture))];
    }

    private bool IsHidden(TextDocument document) => settings().HideWherePackageIsReferenced && document is Document && RunsPackage(document.Project);

    private static bool RunsPackage(Project project) =>
        project.AnalyzerReferences.Any(reference => Path.GetFileName(reference.FullPath)?.StartsWith("PrivacyAnalyzers.", StringComparison.OrdinalIgnoreCase) == true);
}
