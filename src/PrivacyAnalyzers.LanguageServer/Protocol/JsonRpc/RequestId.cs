using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

/// <summary>The id of a request, a number or a text as its sender chose; the answer must carry it back as it came.</summary>
/// <param name="Number">The id when it is a number.</param>
/// <param name="Text">The id when it is a text.</param>
[JsonConverter(typeof(RequestIdConverter))]
internal readonly record struct RequestId(long Number, string? Text)
{
    public override string ToString() => Text ?? Number.ToString(CultureInfo.InvariantCulture);
}

internal sealed class RequestIdConverter : JsonConverter<RequestId>
{
    public override RequestId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var number) => new(number, null),
        JsonTokenType.String => new(0, reader.GetString()),
        _ => throw new JsonException("An id is a whole number or a text."),
    };

    public override void Write(Utf8JsonWriter writer, RequestId value, JsonSerializerOptions options)
    {
        if (value.Text is { } text)
            writer.WriteStringValue(text);
        else
            writer.WriteNumberValue(value.Number);
    }
}
