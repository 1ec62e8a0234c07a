using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.LanguageServer.Protocol;

/// <summary>How the messages of a method stand to the others.</summary>
internal enum Scheduling
{
    /// <summary>One at a time, in the order they came; the messages behind it wait. For what changes state, quickly.</summary>
    Serial,

    /// <summary>Started in order, but nothing waits for it. For what computes an answer from a snapshot.</summary>
    Parallel,
}

/// <summary>Answers one method of the language server protocol. The interface per method says which, and how it is scheduled.</summary>
internal interface IHandler
{
    /// <summary>The method's name in the protocol.</summary>
    string Method { get; }

    /// <summary>How its messages are scheduled.</summary>
    Scheduling Scheduling { get; }
}

/// <summary>Answers a request.</summary>
internal interface IRequestHandler<TParams, TResult> : IHandler
{
    /// <summary>The answer; an <see cref="JsonRpc.RpcException"/> becomes an error answer.</summary>
    Task<TResult> HandleAsync(TParams request, CancellationToken cancellationToken);
}

/// <summary>Takes note of a notification.</summary>
internal interface INotificationHandler<TParams> : IHandler
{
    /// <summary>Takes note; there is no answer.</summary>
    Task HandleAsync(TParams notification, CancellationToken cancellationToken);
}
