using System;
using System.Collections.Concurrent;
using System.IO;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>The shipped server in this process, and the editor's end of the wire to it.</summary>
internal sealed class EditorEnd : IAsyncDisposable
{
    private readonly Pipe _toEditor = new();
    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private readonly Task<int> _server;
    private readonly Task _reading;
    private readonly ConcurrentDictionary<int, TaskCompletionSource> _asked = new();
    private readonly SemaphoreSlim _sending = new(1);
    private int _lastId;

    public EditorEnd()
    {
        var toServer = new Pipe();
        (_toServer, _fromServer) = (toServer.Writer.AsStream(), _toEditor.Reader.AsStream());
        _server = ServerHost.RunAsync(toServer.Reader.AsStream(), _toEditor.Writer.AsStream(), CancellationToken.None);
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>What the server waits after an edit before it looks at the text.</summary>
    public static TimeSpan Debounce => ShippedParts.Options.Debounce;

    /// <summary>Is told every message that the server sends by itself.</summary>
    public event Action<string, JsonNode>? Received;

    public async Task AskAsync(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(new() { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        await answer.Task;
    }

    public Task TellAsync(string method, JsonObject parameters) => SendAsync(new() { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public async ValueTask DisposeAsync()
    {
        await _toServer.DisposeAsync();
        await _server;

        // Between two processes the end of the server closes the wire; here nobody else does.
        await _toEditor.Writer.CompleteAsync();
        await _reading;
        _sending.Dispose();
    }

    private async Task SendAsync(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var header = Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n");
        // The measurement tells the server things while the reader answers it.
        await _sending.WaitAsync();
        try
        {
            await _toServer.WriteAsync((byte[])[.. header, .. body]);
            await _toServer.FlushAsync();
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ReadAsync()
    {
        using var reader = new BinaryReader(new BufferedStream(_fromServer));
        while (await Task.Run(() => ReadMessage(reader)) is { } message)
        {
            if ((string?)message["method"] is not { } method)
            {
                _asked[(int)message["id"]!].TrySetResult();
                continue;
            }

            if (message["id"] is { } id)
                await SendAsync(new() { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = null });
            Received?.Invoke(method, message["params"]!);
        }
    }

    private static JsonNode? ReadMessage(BinaryReader reader)
    {
        var header = new StringBuilder();
        try
        {
            while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
                header.Append((char)reader.ReadByte());
        }
        catch (EndOfStreamException)
        {
            return null;
        }

        return JsonNode.Parse(reader.ReadBytes(int.Parse(header.ToString()["Content-Length: ".Length..].Trim())));
    }
}
