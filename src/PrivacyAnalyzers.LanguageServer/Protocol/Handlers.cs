namespace PrivacyAnalyzers.LanguageServer.Protocol;

// One interface per method: its name, its parameters, its answer and how it is scheduled.

/// <inheritdoc cref="IHandler"/>
internal interface IInitializeHandler : IRequestHandler<InitializeParams, InitializeResult>
{
    string IHandler.Method => "initialize";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IInitializedHandler : INotificationHandler<InitializedParams>
{
    string IHandler.Method => "initialized";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IShutdownHandler : IRequestHandler<NoParams, NoResult?>
{
    string IHandler.Method => "shutdown";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDidOpenTextDocumentHandler : INotificationHandler<DidOpenTextDocumentParams>
{
    string IHandler.Method => "textDocument/didOpen";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDidChangeTextDocumentHandler : INotificationHandler<DidChangeTextDocumentParams>
{
    string IHandler.Method => "textDocument/didChange";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDidSaveTextDocumentHandler : INotificationHandler<DidSaveTextDocumentParams>
{
    string IHandler.Method => "textDocument/didSave";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDidCloseTextDocumentHandler : INotificationHandler<DidCloseTextDocumentParams>
{
    string IHandler.Method => "textDocument/didClose";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface ICodeActionHandler : IRequestHandler<CodeActionParams, CodeAction[]>
{
    string IHandler.Method => "textDocument/codeAction";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface ICodeActionResolveHandler : IRequestHandler<CodeAction, CodeAction>
{
    string IHandler.Method => "codeAction/resolve";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDidChangeWatchedFilesHandler : INotificationHandler<DidChangeWatchedFilesParams>
{
    string IHandler.Method => "workspace/didChangeWatchedFiles";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDidChangeConfigurationHandler : INotificationHandler<DidChangeConfigurationParams>
{
    string IHandler.Method => "workspace/didChangeConfiguration";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDidChangeWorkspaceFoldersHandler : INotificationHandler<DidChangeWorkspaceFoldersParams>
{
    string IHandler.Method => "workspace/didChangeWorkspaceFolders";
    Scheduling IHandler.Scheduling => Scheduling.Serial;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDocumentDiagnosticHandler : IRequestHandler<DocumentDiagnosticParams, DocumentDiagnosticReport>
{
    string IHandler.Method => "textDocument/diagnostic";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface IWorkspaceDiagnosticHandler : IRequestHandler<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>
{
    string IHandler.Method => "workspace/diagnostic";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface IHoverHandler : IRequestHandler<HoverParams, Hover?>
{
    string IHandler.Method => "textDocument/hover";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface ICompletionHandler : IRequestHandler<CompletionParams, CompletionList>
{
    string IHandler.Method => "textDocument/completion";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDefinitionHandler : IRequestHandler<DefinitionParams, Location[]>
{
    string IHandler.Method => "textDocument/definition";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface IPrepareRenameHandler : IRequestHandler<PrepareRenameParams, PrepareRenameResult?>
{
    string IHandler.Method => "textDocument/prepareRename";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface IRenameHandler : IRequestHandler<RenameParams, WorkspaceEdit?>
{
    string IHandler.Method => "textDocument/rename";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface ICodeLensHandler : IRequestHandler<CodeLensParams, CodeLens[]>
{
    string IHandler.Method => "textDocument/codeLens";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface IInlayHintHandler : IRequestHandler<InlayHintParams, InlayHint[]>
{
    string IHandler.Method => "textDocument/inlayHint";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}

/// <inheritdoc cref="IHandler"/>
internal interface IDataMapHandler : IRequestHandler<DataMapParams, DataMapResult>
{
    string IHandler.Method => "privacy/dataMap";
    Scheduling IHandler.Scheduling => Scheduling.Parallel;
}
