using System;
using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

/// <summary>Writes one message after another, whole, whoever sends them.</summary>
internal sealed class FrameWriter(PipeWriter output) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Sends the message whose members <paramref name="members"/> writes.</summary>
    public async Task WriteAsync(Action<Utf8JsonWriter> members, CancellationToken cancellationToken)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(body, LspJson.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("jsonrpc"u8, "2.0"u8);
            members(writer);
            writer.WriteEndObject();
        }

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Encoding.ASCII.GetBytes($"Content-Length: {body.WrittenCount}\r\n\r\n", output);
            output.Write(body.WrittenSpan);
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false); // half a message would break the stream
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
