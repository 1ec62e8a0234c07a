using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

/// <summary>A handler with its types hidden: parameters come as JSON, the answer goes as a function that writes it.</summary>
/// <param name="Scheduling">How its messages are scheduled.</param>
/// <param name="IsRequest">Whether the method has an answer.</param>
/// <param name="InvokeAsync">Runs the handler.</param>
internal sealed record Route(
    Scheduling Scheduling,
    bool IsRequest,
    Func<JsonElement?, CancellationToken, Task<Action<Utf8JsonWriter>>> InvokeAsync);

/// <summary>Which handler answers which method.</summary>
internal sealed class HandlerTable
{
    private readonly Dictionary<string, Route> _routes = [];

    /// <summary>Adds the handler of a request.</summary>
    public HandlerTable Add<TParams, TResult>(IRequestHandler<TParams, TResult> handler)
    {
        _routes.Add(handler.Method, new Route(handler.Scheduling, IsRequest: true, async (parameters, cancellationToken) =>
        {
            var result = await handler.HandleAsync(Read<TParams>(parameters), cancellationToken).ConfigureAwait(false);
            return writer => JsonSerializer.Serialize(writer, result, LspJson.TypeOf<TResult>());
        }));
        return this;
    }

    /// <summary>Adds the handler of a notification.</summary>
    public HandlerTable Add<TParams>(INotificationHandler<TParams> handler)
    {
        _routes.Add(handler.Method, new Route(handler.Scheduling, IsRequest: false, async (parameters, cancellationToken) =>
        {
            await handler.HandleAsync(Read<TParams>(parameters), cancellationToken).ConfigureAwait(false);
            return static writer => writer.WriteNullValue();
        }));
        return this;
    }

    /// <summary>The route of <paramref name="method"/>; null when nobody answers it.</summary>
    public Route? Find(string method) => _routes.GetValueOrDefault(method);

    private static TParams Read<TParams>(JsonElement? parameters)
    {
        try
        {
            var type = LspJson.TypeOf<TParams>();
            var value = parameters is { ValueKind: not JsonValueKind.Null } given ? given.Deserialize(type) : JsonSerializer.Deserialize("{}", type);
            return value ?? throw new RpcException(ErrorCode.InvalidParams, "The parameters are missing.");
        }
        catch (JsonException exception)
        {
            throw new RpcException(ErrorCode.InvalidParams, exception.Message);
        }
    }
}
