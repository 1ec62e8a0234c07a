using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer;

/// <summary>The rules, repairs and loader that the server ships with.</summary>
internal static class ShippedParts
{
    private const string CodeFixes = "PrivacyAnalyzers.CodeFixes";

    /// <summary>All of them.</summary>
    public static ServerOptions Options { get; } = new()
    {
        Analyzers = ShippedAnalyzers.Create,
        CodeFixes = static () => QuickFixes.ExportedBy(System.Reflection.Assembly.Load(CodeFixes)),
        Source = static () => new WorkspaceSource(),
    };
}
