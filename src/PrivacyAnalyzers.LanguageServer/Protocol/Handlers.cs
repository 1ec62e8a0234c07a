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
