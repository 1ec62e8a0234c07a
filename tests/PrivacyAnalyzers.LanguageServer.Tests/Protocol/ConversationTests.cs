using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Protocol;

public sealed class ConversationTests
{
    private const int ParseError = -32700;
    private const int InvalidRequest = -32600;
    private const int MethodNotFound = -32601;
    private const int InvalidParams = -32602;
    private const int NotInitialized = -32002;
    private const int Cancelled = -32800;

    [Fact]
    public async Task Initialize_tells_what_the_server_can_do()
    {
        await using var editor = Editor.Connect();
        var result = await editor.Client.ResultOfAsync("initialize", Editor.Introduction());
        Assert.Equal("PrivacyAnalyzers", (string)result!["serverInfo"]!["name"]!);
        Assert.Equal("utf-16", (string)result["capabilities"]!["positionEncoding"]!);
        Assert.Equal(2, (int)result["capabilities"]!["textDocumentSync"]!["change"]!);
        Assert.True((bool)result["capabilities"]!["codeActionProvider"]!["resolveProvider"]!);
        Assert.Equal("quickfix", (string)result["capabilities"]!["codeActionProvider"]!["codeActionKinds"]![0]!);
    }

    [Fact]
    public async Task Shutdown_then_exit_ends_the_server_with_0()
    {
        await using var editor = await Editor.OpenAsync();
        var answer = await editor.Client.AskAsync("shutdown");
        Assert.True(answer.AsObject().ContainsKey("result"));
        Assert.Null(answer["result"]);
        await editor.Client.NotifyAsync("exit");
        Assert.Equal(0, await editor.Server);
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_the_server_with_1()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.Client.NotifyAsync("exit");
        Assert.Equal(1, await editor.Server);
    }

    [Fact]
    public async Task An_editor_that_goes_away_ends_the_server_with_1()
    {
        await using var editor = await Editor.OpenAsync();
        editor.Client.CloseInput();
        Assert.Equal(1, await editor.Server);
    }

    [Fact]
    public async Task A_request_before_initialize_is_refused()
    {
        await using var editor = Editor.Connect();
        Assert.Equal(NotInitialized, await editor.Client.ErrorOfAsync("textDocument/codeAction", new JsonObject()));
        await editor.Client.NotifyAsync("textDocument/didOpen", new JsonObject()); // dropped: nobody waits for an answer
        Assert.NotNull(await editor.Client.ResultOfAsync("initialize", Editor.Introduction()));
    }

    [Fact]
    public async Task A_second_initialize_and_a_request_after_shutdown_are_refused()
    {
        await using var editor = await Editor.OpenAsync();
        Assert.Equal(InvalidRequest, await editor.Client.ErrorOfAsync("initialize", Editor.Introduction()));
        await editor.Client.ResultOfAsync("shutdown");
        Assert.Equal(InvalidRequest, await editor.Client.ErrorOfAsync("textDocument/codeAction", new JsonObject()));
    }

    [Theory]
    [InlineData("textDocument/foldingRange")]
    [InlineData("$/somethingOptional")]
    [InlineData("textDocument/didOpen")] // a notification sent as a request
    public async Task An_unknown_request_is_answered_so(string method)
    {
        await using var editor = await Editor.OpenAsync();
        Assert.Equal(MethodNotFound, await editor.Client.ErrorOfAsync(method, new JsonObject()));
    }

    [Fact]
    public async Task An_unknown_notification_is_ignored()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.Client.NotifyAsync("workspace/didSomething", new JsonObject());
        await editor.Client.NotifyAsync("$/setTrace", new JsonObject { ["value"] = "off" });
        await editor.Client.ResultOfAsync("shutdown");
    }

    [Theory]
    [InlineData("""{ "textDocument": { "uri": 3 } }""")]
    [InlineData("""{ "textDocument": null, "range": null, "context": {} }""")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task Parameters_of_the_wrong_shape_are_refused(string parameters)
    {
        await using var editor = await Editor.OpenAsync();
        Assert.Equal(InvalidParams, await editor.Client.ErrorOfAsync("textDocument/codeAction", JsonNode.Parse(parameters)));
    }

    [Theory]
    [InlineData("{ \"jsonrpc\": ", ParseError)]
    [InlineData("no json at all", ParseError)]
    [InlineData("[1, 2]", InvalidRequest)]
    [InlineData("{ \"jsonrpc\": \"2.0\" }", InvalidRequest)]
    [InlineData("{ \"jsonrpc\": \"2.0\", \"id\": {}, \"method\": \"shutdown\" }", InvalidRequest)]
    public async Task A_message_that_cannot_be_read_is_answered_and_the_next_one_is_served(string body, int code)
    {
        await using var editor = await Editor.OpenAsync();
        await editor.Client.SendRawAsync(body);
        var answer = await editor.Client.AnswerToNobodyAsync();
        Assert.Equal(code, (int)answer["error"]!["code"]!);
        Assert.Equal(MethodNotFound, await editor.Client.ErrorOfAsync("still/there"));
    }

    [Theory]
    [InlineData("Content-Length: twelve\r\n\r\n")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n")]
    [InlineData("Content-Length: -4\r\n\r\n")]
    public async Task A_header_without_a_length_is_answered_and_the_next_message_is_served(string header)
    {
        await using var editor = await Editor.OpenAsync();
        await editor.Client.SendBytesAsync(Encoding.ASCII.GetBytes(header));
        var answer = await editor.Client.AnswerToNobodyAsync();
        Assert.Equal(ParseError, (int)answer["error"]!["code"]!);
        Assert.Equal(MethodNotFound, await editor.Client.ErrorOfAsync("still/there"));
    }

    [Fact]
    public async Task Further_headers_and_bytes_that_trickle_in_are_understood()
    {
        await using var editor = await Editor.OpenAsync();
        const string body = """{ "jsonrpc": "2.0", "id": "ひとつ", "method": "still/there" }""";
        var message = Encoding.UTF8.GetBytes(
            $"content-length:{Encoding.UTF8.GetByteCount(body)}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{body}");
        var waiting = editor.Client.AskWithIdAsync(JsonValue.Create("ひとつ"), "still/there", null);
        foreach (var one in message)
            await editor.Client.SendBytesAsync([one]);
        Assert.Equal("ひとつ", (string)(await waiting)["id"]!);
    }

    [Fact]
    public async Task A_request_that_is_taken_back_is_answered_as_cancelled()
    {
        var analyzer = new SlowAnalyzer();
        await using var editor = await Editor.OpenAsync(analyzer);
        await editor.OpenDocumentAsync("file:///shop/A.cs", "class A { }");
        var answer = editor.Client.AskAsync("textDocument/codeAction", ActionRequest("file:///shop/A.cs"), out var id);
        await analyzer.Begun;
        await editor.Client.NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = id });
        Assert.Equal(Cancelled, (int)(await answer)["error"]!["code"]!);
    }

    [Fact]
    public async Task Taking_back_what_was_never_asked_does_nothing()
    {
        await using var editor = await Editor.OpenAsync();
        foreach (var parameters in new[] { """{ "id": 99 }""", """{ "id": 1.5 }""", """{ "id": {} }""", "{}", "[]", "3" })
            await editor.Client.SendRawAsync($$"""{ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": {{parameters}} }""");
        await editor.Client.ResultOfAsync("shutdown");
    }

    [Fact]
    public async Task A_slow_request_holds_nothing_up()
    {
        var analyzer = new SlowAnalyzer();
        await using var editor = await Editor.OpenAsync(analyzer);
        await editor.OpenDocumentAsync("file:///shop/A.cs", "class A { }");
        var slow = editor.Client.AskAsync("textDocument/codeAction", ActionRequest("file:///shop/A.cs"));
        await analyzer.Begun;
        Assert.Equal(MethodNotFound, await editor.Client.ErrorOfAsync("still/there"));
        Assert.False(slow.IsCompleted);
    }

    [Fact]
    public async Task Answers_carry_only_what_the_protocol_names()
    {
        await using var editor = Editor.Connect();
        var answer = await editor.Client.AskAsync("initialize", Editor.Introduction());
        Assert.Equal(["id", "jsonrpc", "result"], answer.AsObject().Select(member => member.Key).Order());
    }

    private static JsonObject ActionRequest(string uri) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["range"] = Editor.RangeOf((0, 0), (0, 0)),
        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
    };
}
