using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>
/// An editor as far as the wire goes. It knows JSON and nothing of the server's types, so a misspelt member fails a test.
/// </summary>
internal sealed class LspClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private readonly Task _reading;
    private readonly Lock _lock = new();
    private readonly List<JsonNode> _received = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode>> _asked = new();
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _lastId;

    public LspClient(Stream toServer, Stream fromServer)
    {
        _toServer = toServer;
        _fromServer = fromServer;
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>How requests of the server are answered; by default with null.</summary>
    public Func<string, JsonNode?, JsonNode?> Answer { get; set; } = (_, _) => null;

    /// <summary>Everything the server sent by itself so far.</summary>
    public IReadOnlyList<JsonNode> Received
    {
        get
        {
            lock (_lock)
                return [.. _received];
        }
    }

    /// <summary>Lets go of what the server sent by itself so far.</summary>
    public void Forget()
    {
        lock (_lock)
            _received.Clear();
    }

    /// <summary>Sends a request; the whole answer, be it a result or an error.</summary>
    public Task<JsonNode> AskAsync(string method, JsonNode? parameters = null) => AskAsync(method, parameters, out _);

    public Task<JsonNode> AskAsync(string method, JsonNode? parameters, out int id)
    {
        id = Interlocked.Increment(ref _lastId);
        return AskWithIdAsync(JsonValue.Create(id), method, parameters);
    }

    public async Task<JsonNode> AskWithIdAsync(JsonNode id, string method, JsonNode? parameters)
    {
        var answer = _asked.GetOrAdd(id.ToJsonString(), _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["method"] = method };
        if (parameters is not null)
            message["params"] = parameters;
        await SendAsync(message);
        return await answer.Task.WaitAsync(Patience);
    }

    /// <summary>Sends a request and expects a result.</summary>
    public async Task<JsonNode?> ResultOfAsync(string method, JsonNode? parameters = null)
    {
        var answer = await AskAsync(method, parameters);
        Assert.Null(answer["error"]);
        return answer["result"];
    }

    /// <summary>Sends a request and expects an error; its code.</summary>
    public async Task<int> ErrorOfAsync(string method, JsonNode? parameters = null)
    {
        var answer = await AskAsync(method, parameters);
        Assert.True(answer["error"] is not null, "Expected an error, got " + answer.ToJsonString());
        return (int)answer["error"]!["code"]!;
    }

    public Task NotifyAsync(string method, JsonNode? parameters = null)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method };
        if (parameters is not null)
            message["params"] = parameters;
        return SendAsync(message);
    }

    public Task SendAsync(JsonNode message) => SendRawAsync(message.ToJsonString());

    public Task SendRawAsync(string body) => SendBytesAsync(Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    public async Task SendBytesAsync(byte[] bytes)
    {
        await _toServer.WriteAsync(bytes);
        await _toServer.FlushAsync();
    }

    public void CloseInput() => _toServer.Dispose();

    /// <summary>The first message of the server, sent or still to come, that <paramref name="matches"/>.</summary>
    public async Task<JsonNode> WaitForAsync(Func<JsonNode, bool> matches)
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (true)
        {
            Task news;
            lock (_lock)
            {
                if (_received.FirstOrDefault(matches) is { } found)
                    return found;
                news = _news.Task;
            }

            if (_reading.IsFaulted)
                await _reading;
            try
            {
                await news.WaitAsync(timeout.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException("It never came. What came: " + string.Join("\n", Received.Select(message => message.ToJsonString(Readable))));
            }
        }
    }

    private async Task ReadAsync()
    {
        while (await ReadMessageAsync() is { } message)
        {
            var id = message["id"];
            if (message["method"] is null)
            {
                _asked.GetOrAdd(id?.ToJsonString() ?? "null", _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(message);
                continue;
            }

            Remember(message);
            if (id is not null)
                await SendAsync(new JsonObject
                {
                    ["jsonrpc"] = "2.0",
                    ["id"] = id.DeepClone(),
                    ["result"] = Answer((string)message["method"]!, message["params"]),
                });
        }
    }

    private void Remember(JsonNode message)
    {
        lock (_lock)
        {
            _received.Add(message);
            _news.SetResult();
            _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The answer to a message without an id, as to one that could not be read.</summary>
    public Task<JsonNode> AnswerToNobodyAsync() =>
        _asked.GetOrAdd("null", _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task.WaitAsync(Patience);

    private async Task<JsonNode?> ReadMessageAsync()
    {
        var header = new List<byte>();
        var one = new byte[1];
        while (!(header.Count > 3 && header[^4..].SequenceEqual("\r\n\r\n"u8.ToArray())))
        {
            if (await _fromServer.ReadAsync(one) == 0)
                return null;
            header.Add(one[0]);
        }

        var text = Encoding.ASCII.GetString([.. header]);
        Assert.StartsWith("Content-Length: ", text);
        var body = new byte[int.Parse(text["Content-Length: ".Length..].Split('\r')[0])];
        await _fromServer.ReadExactlyAsync(body);
        return JsonNode.Parse(body);
    }
}
