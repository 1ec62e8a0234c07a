using System.Reflection;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer;

/// <summary>The rules, repairs and loader that the server ships with.</summary>
internal static class ShippedParts
{
    /// <summary>All of them.</summary>
    public static ServerOptions Options { get; } = new()
    {
        Analyzers = static () => [],
        CodeFixes = static () => QuickFixes.ExportedBy(Assembly.Load("PrivacyAnalyzers.CodeFixes")),
        Source = static () => new WorkspaceSource(),
    };
}
