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
        if (request.InitializationOptions?.Settings is { } settings)
            session.Choices.Take(settings);
        var capabilities = new ServerCapabilities(
            PositionEncoding: "utf-16",
            new TextDocumentSyncOptions(OpenClose: true, TextDocumentSyncKind.Incremental, new SaveOptions(IncludeText: false)),
            new CodeActionOptions([CodeActionKind.QuickFix, CodeActionKind.FixAll], ResolveProvider: true),
            HoverProvider: true,
            new CompletionOptions([":", " ", "-", ".", "\"", "'", "[", ","]),
            DefinitionProvider: true,
            new RenameOptions(PrepareProvider: true),
            new CodeLensOptions(ResolveProvider: false),
            InlayHintProvider: true,
            new WorkspaceServerCapabilities(new WorkspaceFoldersServerCapabilities(Supported: true, ChangeNotifications: true)),
            session.Editor.PullsDiagnostics ? new DiagnosticOptions("privacy", InterFileDependencies: true, WorkspaceDiagnostics: true) : null);
        var version = typeof(InitializeHandler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return Task.FromResult(new InitializeResult(capabilities, new ServerInfo("PrivacyAnalyzers", version)));
    }
}
