using System;
using System.IO.Pipelines;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>A running server of one test, and the editor at its other end.</summary>
internal sealed class Editor : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();

    private Editor(ServerOptions options)
    {
        var (toServer, toClient) = (new Pipe(), new Pipe());
        Client = new LspClient(toServer.Writer.AsStream(), toClient.Reader.AsStream());
        Server = ServerHost.RunAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), options, _stop.Token);
    }

    public LspClient Client { get; }

    /// <summary>The server's run; its result is the exit code.</summary>
    public Task<int> Server { get; }

    /// <summary>A server that has not heard anything yet.</summary>
    public static Editor Connect(DiagnosticAnalyzer? analyzer = null, ISolutionSource? source = null) => new(new ServerOptions
    {
        Analyzers = () => [analyzer ?? new LeakAnalyzer()],
        CodeFixes = () => analyzer is PrivacyAnalyzerHost ? PrivacyCodeFixes.CreateAll() : [new LeakFix()],
        Source = () => source ?? new NoSolution(),
        Debounce = TimeSpan.FromMilliseconds(10),
    });

    /// <summary>A server after the opening exchange.</summary>
    public static async Task<Editor> OpenAsync(
        DiagnosticAnalyzer? analyzer = null, ISolutionSource? source = null, string locale = "en", string? folder = null, bool modern = true,
        Action<JsonObject>? adapt = null, Func<string, JsonNode?, JsonNode?>? answer = null)
    {
        var editor = Connect(analyzer, source);
        editor.Client.Answer = answer ?? editor.Client.Answer;
        var introduction = Introduction(locale, folder, modern);
        adapt?.Invoke(introduction);
        await editor.Client.ResultOfAsync("initialize", introduction);
        await editor.Client.NotifyAsync("initialized", new JsonObject());
        return editor;
    }

    /// <summary>The parameters of <c>initialize</c> as a modern editor sends them, or one that can only do what it must.</summary>
    public static JsonObject Introduction(string locale = "en", string? folder = null, bool modern = true) => new()
    {
        ["processId"] = Environment.ProcessId,
        ["locale"] = locale,
        ["rootUri"] = folder is null ? null : DocumentUri.FromPath(folder),
        ["workspaceFolders"] = folder is null ? null : new JsonArray(new JsonObject { ["uri"] = DocumentUri.FromPath(folder), ["name"] = "shop" }),
        ["capabilities"] = !modern ? new JsonObject() : JsonNode.Parse(
            """
            {
              "workspace": { "workspaceEdit": { "documentChanges": true }, "didChangeWatchedFiles": { "dynamicRegistration": true } },
              "textDocument": { "codeAction": { "dataSupport": true, "resolveSupport": { "properties": ["edit"] } } },
              "window": { "workDoneProgress": true },
              "somethingNew": { "of": ["a later version"] }
            }
            """),
    };

    public Task OpenDocumentAsync(string uri, string text, int version = 1, string language = "csharp") =>
        Client.NotifyAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = language, ["version"] = version, ["text"] = text },
        });

    /// <summary>Replaces the given range of an open document.</summary>
    public Task ChangeAsync(string uri, int version, (int Line, int Character) start, (int Line, int Character) end, string text) =>
        Client.NotifyAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
            ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = RangeOf(start, end), ["text"] = text }),
        });

    public Task CloseDocumentAsync(string uri) =>
        Client.NotifyAsync("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });

    /// <summary>The diagnostics published for one version of a document.</summary>
    public async Task<JsonArray> DiagnosticsOfAsync(string uri, int version, Func<JsonArray, bool>? matches = null)
    {
        var message = await Client.WaitForAsync(message =>
            IsPublished(message, uri)
            && (int?)message["params"]!["version"] == version
            && (matches is null || matches(message["params"]!["diagnostics"]!.AsArray())));
        return message["params"]!["diagnostics"]!.AsArray();
    }

    public static bool IsPublished(JsonNode message, string uri) =>
        (string)message["method"]! == "textDocument/publishDiagnostics" && (string)message["params"]!["uri"]! == uri;

    /// <summary>What is offered at one place.</summary>
    public async Task<JsonArray> CodeActionsAtAsync(string uri, int line, int character, string? only = null)
    {
        var context = new JsonObject { ["diagnostics"] = new JsonArray(JsonNode.Parse("""{ "code": 12, "data": "of another tool" }""")) };
        if (only is not null)
            context["only"] = new JsonArray(only);
        var result = await Client.ResultOfAsync("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["range"] = RangeOf((line, character), (line, character)),
            ["context"] = context,
        });
        return result!.AsArray();
    }

    public static JsonObject RangeOf((int Line, int Character) start, (int Line, int Character) end) => new()
    {
        ["start"] = new JsonObject { ["line"] = start.Line, ["character"] = start.Character },
        ["end"] = new JsonObject { ["line"] = end.Line, ["character"] = end.Character },
    };

    /// <summary>A line of the server's log that contains <paramref name="text"/>.</summary>
    public Task<JsonNode> LoggedAsync(string text) => Client.WaitForAsync(message =>
        (string)message["method"]! == "window/logMessage" && ((string)message["params"]!["message"]!).Contains(text, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        Client.CloseInput();
        await Server.WaitAsync(TimeSpan.FromSeconds(60));
        await _stop.CancelAsync();
        _stop.Dispose();
    }
}
