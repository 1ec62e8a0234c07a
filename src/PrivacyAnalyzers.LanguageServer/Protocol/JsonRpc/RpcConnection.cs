using System;
using System.Collections.Concurrent;
using System.IO;
using System.IO.Pipelines;
using System.Text.Json;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

/// <summary>
/// One conversation in JSON-RPC: reads messages, hands them to their handlers, sends answers, and asks the other side.
/// Reading never waits for a handler, so a request can be taken back while it waits in line.
/// </summary>
internal sealed class RpcConnection(Stream input, Stream output, HandlerTable handlers, Action<Exception, string> onHandlerFailure) : IDisposable
{
    private readonly FrameReader _reader = new(PipeReader.Create(input));
    private readonly FrameWriter _writer = new(PipeWriter.Create(output));
    private readonly Lifecycle _lifecycle = new();
    private readonly Channel<IncomingMessage> _line = Channel.CreateUnbounded<IncomingMessage>(new() { SingleReader = true, SingleWriter = true });
    private readonly ConcurrentDictionary<RequestId, CancellationTokenSource> _running = new();
    private readonly ConcurrentDictionary<RequestId, TaskCompletionSource<JsonElement?>> _asked = new();
    private readonly ConcurrentDictionary<Task, bool> _parallel = new();
    private long _lastId;

    /// <summary>Talks until <c>exit</c> comes or the input ends.</summary>
    /// <returns>Whether the other side shut down in order.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var dispatching = DispatchAsync(stop.Token);
        var reading = ReadAsync(stop.Token);
        await Task.WhenAny(dispatching, reading).ConfigureAwait(false);
        if (reading.IsCompletedSuccessfully)
            await dispatching.ConfigureAwait(false); // what stands in line is still dealt with

        await stop.CancelAsync().ConfigureAwait(false);
        foreach (var waiting in _asked.Values)
            waiting.TrySetCanceled(CancellationToken.None);
        await Task.WhenAll(_parallel.Keys).ConfigureAwait(false);
        await IgnoreCancellationAsync(dispatching).ConfigureAwait(false);

        // After "exit" the other side may keep our standard input open, and a read from it cannot be cancelled.
        if (reading.IsCompleted)
            await IgnoreCancellationAsync(reading).ConfigureAwait(false);
        return _lifecycle.ShutDownInOrder;
    }

    /// <summary>Sends a notification. Lost without an error when the other side is gone: there is nobody to tell.</summary>
    public async Task NotifyAsync<TParams>(string method, TParams parameters)
    {
        try
        {
            await SendAsync(writer => WriteCall(writer, method, parameters)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    /// <summary>Sends a request and waits for its answer; an error answer is thrown as <see cref="RpcException"/>.</summary>
    /// <returns>The result as it came.</returns>
    public async Task<JsonElement?> RequestAsync<TParams>(string method, TParams parameters, CancellationToken cancellationToken)
    {
        var id = new RequestId(Interlocked.Increment(ref _lastId), null);
        var answer = new TaskCompletionSource<JsonElement?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _asked[id] = answer;
        try
        {
            await SendAsync(writer =>
            {
                WriteId(writer, id);
                WriteCall(writer, method, parameters);
            }).ConfigureAwait(false);
            return await answer.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await NotifyAsync("$/cancelRequest", new CancelParams(id)).ConfigureAwait(false);
            throw;
        }
        finally
        {
            _asked.TryRemove(id, out _);
        }
    }

    public void Dispose() => _writer.Dispose();

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await _reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { } body)
                await TakeAsync(body).ConfigureAwait(false);
        }
        finally
        {
            _line.Writer.TryComplete();
        }
    }

    private async Task TakeAsync(byte[] body)
    {
        IncomingMessage message;
        try
        {
            message = IncomingMessage.Parse(body);
        }
        catch (RpcException error)
        {
            await AnswerAsync(null, error).ConfigureAwait(false);
            return;
        }

        if (message.Method is null)
            Settle(message);
        else if (message.Method == "$/cancelRequest")
            Cancel(message);
        else if (message.Id is { } id && !_running.TryAdd(id, new CancellationTokenSource()))
            await AnswerAsync(id, new RpcException(ErrorCode.InvalidRequest, $"Request {id} is still running.")).ConfigureAwait(false);
        else
            _line.Writer.TryWrite(message);
    }

    private void Settle(IncomingMessage answer)
    {
        if (!_asked.TryRemove(answer.Id!.Value, out var waiting))
            return;
        if (answer.Error is { } error)
            waiting.TrySetException(new RpcException(ErrorCode.InternalError, error.ToString()));
        else
            waiting.TrySetResult(answer.Result);
    }

    private void Cancel(IncomingMessage message)
    {
        try
        {
            if (message.Params?.Deserialize(LspJson.TypeOf<CancelParams>()) is { } cancel && _running.TryGetValue(cancel.Id, out var source))
                source.Cancel();
        }
        catch (JsonException)
        {
            // A notification that cannot be read names no request; there is nothing to take back and nobody to answer.
        }
    }

    private async Task DispatchAsync(CancellationToken cancellationToken)
    {
        await foreach (var message in _line.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (message.Method == "exit")
                return;
            var early = _lifecycle.Enter(message.Method!);
            var route = handlers.Find(message.Method!);
            var handling = early is null && route is { Scheduling: Scheduling.Parallel }
                ? Task.Run(() => HandleAsync(message, route, early, cancellationToken), CancellationToken.None)
                : HandleAsync(message, route, early, cancellationToken);
            if (route is { Scheduling: Scheduling.Parallel })
                Track(handling);
            else
                await handling.ConfigureAwait(false);
        }
    }

    private void Track(Task handling)
    {
        _parallel[handling] = true;
        handling.ContinueWith(task => _parallel.TryRemove(task, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task HandleAsync(IncomingMessage message, Route? route, RpcException? early, CancellationToken connection)
    {
        var method = message.Method!;
        if (message.Id is not { } id)
        {
            // Nobody waits for an answer to a notification, so there is nobody to tell that it came at the wrong time.
            if (early is null && route is { IsRequest: false })
                await GuardAsync(method, () => route.InvokeAsync(message.Params, connection)).ConfigureAwait(false);
            return;
        }

        var cancellation = _running[id]; // not disposed: a late $/cancelRequest may still hold it, and it owns nothing
        using var registration = connection.Register(cancellation.Cancel);
        try
        {
            var error = early ?? (route is { IsRequest: true } ? null : new RpcException(ErrorCode.MethodNotFound, $"{method} is not a request this server answers."));
            if (error is null)
                error = await GuardAsync(method, async () =>
                {
                    cancellation.Token.ThrowIfCancellationRequested();
                    var result = await route!.InvokeAsync(message.Params, cancellation.Token).ConfigureAwait(false);
                    await AnswerAsync(id, result).ConfigureAwait(false);
                }).ConfigureAwait(false);
            if (error is not null)
                await AnswerAsync(id, error).ConfigureAwait(false);
        }
        finally
        {
            _running.TryRemove(id, out _);
        }
    }

    /// <summary>Runs a handler; whatever it throws becomes an error to answer, and never ends the conversation.</summary>
    private async Task<RpcException?> GuardAsync(string method, Func<Task> handler)
    {
        try
        {
            await handler().ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException)
        {
            return new(ErrorCode.RequestCancelled, $"{method} was cancelled.");
        }
        catch (RpcException error)
        {
            onHandlerFailure(error, method);
            return error;
        }
        catch (Exception exception)
        {
            onHandlerFailure(exception, method);
            return new(ErrorCode.InternalError, $"{method} failed: {exception.Message}");
        }
    }

    private Task AnswerAsync(RequestId id, Action<Utf8JsonWriter> result) => SendAsync(writer =>
    {
        WriteId(writer, id);
        writer.WritePropertyName("result"u8);
        result(writer);
    });

    private Task AnswerAsync(RequestId? id, RpcException error) => SendAsync(writer =>
    {
        if (id is { } known)
            WriteId(writer, known);
        else
            writer.WriteNull("id"u8);
        writer.WriteStartObject("error"u8);
        writer.WriteNumber("code"u8, (int)error.Code);
        writer.WriteString("message"u8, error.Message);
        writer.WriteEndObject();
    });

    private Task SendAsync(Action<Utf8JsonWriter> members) => _writer.WriteAsync(members, CancellationToken.None);

    private static void WriteId(Utf8JsonWriter writer, RequestId id)
    {
        writer.WritePropertyName("id"u8);
        JsonSerializer.Serialize(writer, id, LspJson.TypeOf<RequestId>());
    }

    private static void WriteCall<TParams>(Utf8JsonWriter writer, string method, TParams parameters)
    {
        writer.WriteString("method"u8, method);
        writer.WritePropertyName("params"u8);
        JsonSerializer.Serialize(writer, parameters, LspJson.TypeOf<TParams>());
    }

    private static async Task IgnoreCancellationAsync(Task task)
    {
        try
        {
            await task.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
        }
    }
}
