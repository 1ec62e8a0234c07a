using System.Text.Json;

namespace PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

/// <summary>
/// A message as it came: a request has an id and a method, a notification only a method, an answer only an id.
/// </summary>
internal sealed record IncomingMessage(RequestId? Id, string? Method, JsonElement? Params, JsonElement? Result, JsonElement? Error)
{
    /// <summary>Reads a message body.</summary>
    /// <exception cref="RpcException">It is not JSON, or not a message.</exception>
    public static IncomingMessage Parse(byte[] body)
    {
        JsonElement root;
        try
        {
            root = JsonElement.Parse(body);
        }
        catch (JsonException exception)
        {
            throw new RpcException(ErrorCode.ParseError, exception.Message);
        }

        if (root.ValueKind != JsonValueKind.Object)
            throw new RpcException(ErrorCode.InvalidRequest, "A message is a JSON object.");

        var method = root.TryGetProperty("method"u8, out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        var id = ReadId(root);
        if (method is null && id is null)
            throw new RpcException(ErrorCode.InvalidRequest, "A message has a method or an id.");
        return new(id, method, Member(root, "params"), Member(root, "result"), Member(root, "error"));
    }

    private static RequestId? ReadId(JsonElement root)
    {
        if (Member(root, "id") is not { ValueKind: not JsonValueKind.Null } id)
            return null;
        try
        {
            return id.Deserialize(LspJson.TypeOf<RequestId>());
        }
        catch (JsonException exception)
        {
            throw new RpcException(ErrorCode.InvalidRequest, exception.Message);
        }
    }

    private static JsonElement? Member(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value : null;
}
