using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer.Features;

/// <summary>Says what this server can do. Everything slow begins after the answer.</summary>
internal sealed class InitializeHandler(LanguageSession session) : IInitializeHandler
{
    public Task<InitializeResult> HandleAsync(InitializeParams request, CancellationToken cancellationToken)
    {
        session.Configure(ClientSettings.From(request));
        var capabilities = new ServerCapabilities(
            PositionEncoding: "utf-16",
            new TextDocumentSyncOptions(OpenClose: true, TextDocumentSyncKind.Incremental, new SaveOptions(IncludeText: false)),
            new CodeActionOptions([CodeActionKind.QuickFix], ResolveProvider: true));
        var version = typeof(InitializeHandler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return Task.FromResult(new InitializeResult(capabilities, new ServerInfo("PrivacyAnalyzers", version)));
    }
}
