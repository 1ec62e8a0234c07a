using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Features;
using PrivacyAnalyzers.LanguageServer.Protocol;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using PrivacyAnalyzers.LanguageServer.Session;

namespace PrivacyAnalyzers.LanguageServer;

/// <summary>Runs the language server over two streams.</summary>
public static class ServerHost
{
    /// <summary>Serves one editor until it leaves.</summary>
    /// <param name="input">What the editor writes.</param>
    /// <param name="output">What the editor reads. Nobody else may write to it.</param>
    /// <param name="cancellationToken">Ends the server early.</param>
    /// <returns>The process exit code: 0 when the editor shut the server down in order, 1 when it just went away.</returns>
    public static Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellationToken) =>
        RunAsync(input, output, ShippedParts.Options, cancellationToken);

    internal static async Task<int> RunAsync(Stream input, Stream output, ServerOptions options, CancellationToken cancellationToken)
    {
        LanguageSession? session = null;
        var handlers = new HandlerTable();
        using var connection = new RpcConnection(input, output, handlers, (exception, method) => session?.Failed(exception, method));
        using (session = new LanguageSession(options, new LanguageClient(connection)))
        {
            AddHandlers(handlers, session);
            return await connection.RunAsync(cancellationToken).ConfigureAwait(false) ? 0 : 1;
        }
    }

    /// <summary>The one list of what this server answers.</summary>
    private static void AddHandlers(HandlerTable handlers, LanguageSession session) => handlers
        .Add(new InitializeHandler(session))
        .Add(new InitializedHandler(session))
        .Add(new ShutdownHandler())
        .Add(new DidOpenTextDocumentHandler(session))
        .Add(new DidChangeTextDocumentHandler(session))
        .Add(new DidSaveTextDocumentHandler(session))
        .Add(new DidCloseTextDocumentHandler(session))
        .Add(new DidChangeWatchedFilesHandler(session))
        .Add(new DidChangeConfigurationHandler(session))
        .Add(new DidChangeWorkspaceFoldersHandler(session))
        .Add(new DocumentDiagnosticHandler(session))
        .Add(new WorkspaceDiagnosticHandler(session))
        .Add(new HoverHandler(session))
        .Add(new CompletionHandler(session))
        .Add(new DefinitionHandler(session))
        .Add(new PrepareRenameHandler(session))
        .Add(new RenameHandler(session))
        .Add(new CodeLensHandler(session))
        .Add(new InlayHintHandler(session))
        .Add(new DataMapHandler(session))
        .Add(new CodeActionHandler(session))
        .Add(new CodeActionResolveHandler(session));
}
