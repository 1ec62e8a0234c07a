using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer;

/// <summary>The rules, repairs and loader that the server ships with.</summary>
internal static class ShippedParts
{
    /// <summary>All of them.</summary>
    public static ServerOptions Options { get; } = new()
    {
        Analyzers = static () => [new FileFactsAnalyzer()],
        CodeFixes = PrivacyCodeFixes.CreateAll,
        Source = static () => new WorkspaceSource(),
    };
}
