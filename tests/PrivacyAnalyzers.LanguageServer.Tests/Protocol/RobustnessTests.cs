using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Protocol;

/// <summary>Editors that err: the server answers each request, goes on, and tells the same findings as before.</summary>
public sealed class RobustnessTests
{
    private const int InvalidParams = -32602;
    private const int Cancelled = -32800;
    private const string Uri = "file:///shop/A.cs";
    private const string Leaking = "class A { void Leak(string s) { } void B(string s) => Leak(s); }";

    private static readonly string[] Requests =
    [
        "textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/prepareRename", "textDocument/rename", "textDocument/codeLens",
        "textDocument/inlayHint", "textDocument/codeAction", "textDocument/diagnostic", "workspace/diagnostic", "codeAction/resolve",
    ];

    private static readonly string[] Notifications =
    [
        "textDocument/didOpen", "textDocument/didChange", "textDocument/didSave", "textDocument/didClose", "workspace/didChangeWatchedFiles",
        "workspace/didChangeConfiguration", "workspace/didChangeWorkspaceFolders", "$/cancelRequest", "initialized", "$/setTrace",
    ];

    [Fact]
    public async Task Whatever_the_server_announces_it_answers()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, Leaking);
        foreach (var method in Requests.Where(method => method != "codeAction/resolve"))
        {
            var answer = await editor.Client.AskAsync(method, Parameters(Uri));
            Assert.True(answer["error"] is null, method + ": " + answer.ToJsonString());
        }
    }

    [Theory]
    [InlineData("textDocument/hover")]
    [InlineData("textDocument/completion")]
    [InlineData("textDocument/definition")]
    [InlineData("textDocument/prepareRename")]
    [InlineData("textDocument/rename")]
    [InlineData("textDocument/codeLens")]
    [InlineData("textDocument/inlayHint")]
    [InlineData("textDocument/codeAction")]
    public async Task A_document_that_nobody_opened_is_refused(string method)
    {
        await using var editor = await Editor.OpenAsync();
        Assert.Equal(InvalidParams, await editor.Client.ErrorOfAsync(method, Parameters("file:///shop/Nobody.cs")));
        await editor.OpenDocumentAsync(Uri, Leaking);
        await editor.CloseDocumentAsync(Uri);
        Assert.Equal(InvalidParams, await editor.Client.ErrorOfAsync(method, Parameters(Uri)));
    }

    [Fact]
    public async Task Nothing_is_found_in_a_document_that_nobody_knows()
    {
        await using var editor = await Editor.OpenAsync();
        var report = await editor.Client.ResultOfAsync("textDocument/diagnostic", Parameters("file:///shop/Nobody.cs"));
        Assert.Empty(report!["items"]!.AsArray());
    }

    [Theory]
    [InlineData("textDocument/hover")]
    [InlineData("textDocument/codeLens")]
    [InlineData("textDocument/diagnostic")]
    public async Task Requests_that_are_taken_back_are_answered_as_cancelled(string method)
    {
        var analyzer = new SlowAnalyzer();
        await using var editor = await Editor.OpenAsync(analyzer);
        await editor.OpenDocumentAsync(Uri, Leaking);
        var answer = editor.Client.AskAsync(method, Parameters(Uri), out var id);
        await analyzer.Begun;
        await editor.Client.NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = id });
        Assert.Equal(Cancelled, (int)(await answer)["error"]!["code"]!);
    }

    [Fact]
    public async Task Messages_in_the_wrong_order_do_no_harm()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.CloseDocumentAsync(Uri);
        await editor.ChangeAsync(Uri, 5, (0, 0), (0, 0), "x");
        await editor.OpenDocumentAsync(Uri, "class Wrong {", version: 9);
        await editor.OpenDocumentAsync(Uri, Leaking, version: 3); // again, and older
        await editor.ChangeAsync(Uri, 2, (7, 9), (0, 0), ""); // backwards, beyond the end: all of it
        await editor.ChangeAsync(Uri, 4, (0, 0), (0, 0), Leaking);
        Assert.Single(await editor.DiagnosticsOfAsync(Uri, 4));
        await editor.CloseDocumentAsync(Uri);
        await editor.CloseDocumentAsync(Uri);
        await editor.OpenDocumentAsync(Uri, Leaking, version: 1);
        await editor.Client.ResultOfAsync("textDocument/hover", Parameters(Uri));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Garbage_is_answered_and_leaves_the_findings_as_they_were(int seed)
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, Leaking);
        var random = new Random(seed);
        for (var message = 0; message < 300; message++)
        {
            var parameters = Broken(Parameters(random.Next(2) == 0 ? Uri : "file:///shop/Other.cs"), random);
            if (random.Next(2) == 0)
                await editor.Client.AskAsync(Requests[random.Next(Requests.Length)], parameters); // throws when no answer comes
            else
                await editor.Client.NotifyAsync(Notifications[random.Next(Notifications.Length)], parameters);
        }

        await editor.OpenDocumentAsync("file:///shop/Last.cs", Leaking, version: 1000);
        Assert.Single(await editor.DiagnosticsOfAsync("file:///shop/Last.cs", 1000));
    }

    private static JsonObject Parameters(string uri) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "csharp", ["version"] = 2, ["text"] = "class B { }" },
        ["position"] = new JsonObject { ["line"] = 0, ["character"] = 26 },
        ["range"] = Editor.RangeOf((0, 0), (0, 40)),
        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        ["newName"] = "other",
        ["previousResultIds"] = new JsonArray(),
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = "x", ["range"] = Editor.RangeOf((0, 3), (0, 1)) }),
        ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = 2 }),
        ["settings"] = new JsonObject(),
        ["event"] = new JsonObject { ["added"] = new JsonArray(), ["removed"] = new JsonArray() },
    };

    /// <summary>With one of its members gone, or of another shape.</summary>
    private static JsonNode? Broken(JsonObject parameters, Random random)
    {
        var at = parameters;
        while (true)
        {
            var (name, value) = at.ElementAt(random.Next(at.Count));
            if (value is JsonObject { Count: > 0 } inner && random.Next(2) == 0)
            {
                at = inner;
                continue;
            }

            switch (random.Next(5))
            {
                case 0:
                    at.Remove(name);
                    break;
                case 1:
                    at[name] = null;
                    break;
                case 2:
                    at[name] = -1.5e30;
                    break;
                case 3:
                    at[name] = new JsonArray(1, "two");
                    break;
                default:
                    return random.Next(4) == 0 ? JsonValue.Create("no object") : parameters; // or as it should be
            }

            return parameters;
        }
    }
}
