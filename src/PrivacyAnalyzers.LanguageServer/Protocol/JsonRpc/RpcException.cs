using System;

namespace PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

/// <summary>The error codes of JSON-RPC and of the language server protocol.</summary>
internal enum ErrorCode
{
    /// <summary>What arrived is not JSON.</summary>
    ParseError = -32700,

    /// <summary>It is JSON, but no message, or it came at the wrong time.</summary>
    InvalidRequest = -32600,

    /// <summary>Nobody here answers this method.</summary>
    MethodNotFound = -32601,

    /// <summary>The parameters are not what the method takes.</summary>
    InvalidParams = -32602,

    /// <summary>Answering failed.</summary>
    InternalError = -32603,

    /// <summary>A request came before <c>initialize</c>.</summary>
    ServerNotInitialized = -32002,

    /// <summary>What the request was about has changed meanwhile; ask again.</summary>
    ContentModified = -32801,

    /// <summary>The request was right, but cannot be answered as things are.</summary>
    RequestFailed = -32803,

    /// <summary>The sender took the request back.</summary>
    RequestCancelled = -32800,
}

/// <summary>An error that is sent as the answer to a request, or that came as the answer to one of ours.</summary>
internal sealed class RpcException(ErrorCode code, string message) : Exception(message)
{
    public ErrorCode Code { get; } = code;
}
