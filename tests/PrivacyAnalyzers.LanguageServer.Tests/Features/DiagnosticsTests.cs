using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

public sealed class DiagnosticsTests
{
    private const string Uri = "file:///shop/Mailer.cs";

    private const string Leaking =
        """
        class Mailer
        {
            void Leak(string what) { }
            void Send(string mail) => Leak(mail);
        }
        """;

    [Fact]
    public async Task An_opened_document_gets_its_findings_with_path_page_and_data()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, Leaking, version: 7);
        var finding = Assert.Single(await editor.DiagnosticsOfAsync(Uri, 7))!;
        Assert.True(JsonNode.DeepEquals(Editor.RangeOf((3, 30), (3, 40)), finding["range"]));
        Assert.Equal("It leaks", (string)finding["message"]!);
        Assert.Equal(2, (int)finding["severity"]!);
        Assert.Equal("LEAK01", (string)finding["code"]!);
        Assert.Equal("https://example.com/LEAK01.md", (string)finding["codeDescription"]!["href"]!);
        Assert.Equal("privacy", (string)finding["source"]!);

        var steps = finding["relatedInformation"]!.AsArray();
        Assert.Equal(["personal data is read: mail", "it leaves here: Leak"], steps.Select(step => (string)step!["message"]!));
        Assert.Equal(Uri, (string)steps[0]!["location"]!["uri"]!);
        Assert.True(JsonNode.DeepEquals(Editor.RangeOf((3, 35), (3, 39)), steps[0]!["location"]!["range"]));

        var data = finding["data"]!.AsObject();
        var path = data["path"]!.AsArray();
        data.Remove("path");
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(
                """
                {
                  "title": "A leak", "fingerprint": "0123456789abcdef", "categories": ["email", "name"], "titles": ["e-mail address", "name"], "tier": 2, "confidence": "high",
                  "incident": { "event": "漏えい" }
                }
                """),
            data),
            data.ToJsonString());
        Assert.Equal(["source", "sink"], path.Select(step => (string)step!["kind"]!));
        Assert.Equal(steps.Select(step => (string)step!["message"]!), path.Select(step => (string)step!["text"]!));
        Assert.True(JsonNode.DeepEquals(steps[0]!["location"], path[0]!["location"]));
    }

    [Theory]
    [InlineData("ja", "漏れています", "個人データの読み取り: mail")]
    [InlineData("ja-JP", "漏れています", "個人データの読み取り: mail")]
    [InlineData("qps-ploc", "It leaks", "personal data is read: mail")]
    public async Task Findings_come_in_the_editors_language(string locale, string message, string step)
    {
        await using var editor = await Editor.OpenAsync(locale: locale);
        await editor.OpenDocumentAsync(Uri, Leaking);
        var finding = Assert.Single(await editor.DiagnosticsOfAsync(Uri, 1))!;
        Assert.Equal(message, (string)finding["message"]!);
        Assert.Equal(step, (string)finding["relatedInformation"]![0]!["message"]!);
    }

    [Fact]
    public async Task Typing_moves_removes_and_brings_findings()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, Leaking);
        await editor.DiagnosticsOfAsync(Uri, 1);

        await editor.ChangeAsync(Uri, 2, (0, 0), (0, 0), "// 顧客へのメール\n");
        var moved = Assert.Single(await editor.DiagnosticsOfAsync(Uri, 2))!;
        Assert.Equal(4, (int)moved["range"]!["start"]!["line"]!);

        await editor.ChangeAsync(Uri, 3, (4, 30), (4, 34), "Hide");
        Assert.Empty(await editor.DiagnosticsOfAsync(Uri, 3));

        await editor.ChangeAsync(Uri, 4, (4, 30), (4, 34), "Leak");
        Assert.Single(await editor.DiagnosticsOfAsync(Uri, 4));
    }

    [Fact]
    public async Task Several_changes_in_one_message_build_on_each_other()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, Leaking);
        await editor.Client.NotifyAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri, ["version"] = 2 },
            ["contentChanges"] = new JsonArray(
                new JsonObject { ["text"] = "class A\n{\n}" },
                new JsonObject { ["range"] = Editor.RangeOf((1, 1), (1, 1)), ["text"] = "\nvoid Leak() { }" },
                new JsonObject { ["range"] = Editor.RangeOf((2, 99), (2, 99)), ["text"] = "\nvoid B() => Leak();" }), // beyond the line's end: at its end
        });
        var finding = Assert.Single(await editor.DiagnosticsOfAsync(Uri, 2))!;
        Assert.True(JsonNode.DeepEquals(Editor.RangeOf((3, 12), (3, 18)), finding["range"]));
    }

    [Fact]
    public async Task A_closed_document_shows_nothing_any_more()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, Leaking);
        await editor.DiagnosticsOfAsync(Uri, 1);
        await editor.CloseDocumentAsync(Uri);
        await editor.Client.WaitForAsync(message => Editor.IsPublished(message, Uri) && message["params"]!["diagnostics"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task A_change_of_a_document_that_is_not_open_is_logged_and_ignored()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.ChangeAsync(Uri, 2, (0, 0), (0, 0), "x");
        await editor.LoggedAsync(Uri + " is not open");
        await editor.CloseDocumentAsync(Uri);
        await editor.OpenDocumentAsync(Uri, Leaking, version: 3);
        Assert.Single(await editor.DiagnosticsOfAsync(Uri, 3));
    }

    [Fact]
    public async Task A_document_without_a_file_is_analysed_too()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync("untitled:Untitled-1", Leaking);
        var finding = Assert.Single(await editor.DiagnosticsOfAsync("untitled:Untitled-1", 1))!;
        Assert.Equal("untitled:Untitled-1", (string)finding["relatedInformation"]![0]!["location"]!["uri"]!);
    }

    [Fact]
    public async Task A_loose_file_knows_the_framework()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, "class A { void Leak(int x) { } void B(List<string> s) => Leak(s.Select(x => x.Length).First()); }");
        Assert.Single(await editor.DiagnosticsOfAsync(Uri, 1));
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_analysed_as_far_as_it_goes()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, Leaking + "\nclass Broken : Missing { void M( { if }");
        Assert.Single(await editor.DiagnosticsOfAsync(Uri, 1));
    }

    [Fact]
    public async Task An_analyzer_that_falls_over_is_logged_and_the_server_goes_on()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync("file:///shop/Bad.cs", "class A { void Crash() { } void B() => Crash(); }");
        await editor.LoggedAsync("the analyzer fell over");
        await editor.OpenDocumentAsync(Uri, Leaking);
        Assert.Single(await editor.DiagnosticsOfAsync(Uri, 1));
    }

    [Fact]
    public async Task What_is_not_CSharp_gets_no_findings()
    {
        await using var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync("file:///shop/notes.txt", Leaking, language: "plaintext");
        await editor.OpenDocumentAsync(Uri, Leaking);
        await editor.DiagnosticsOfAsync(Uri, 1);
        Assert.DoesNotContain(editor.Client.Received, message => Editor.IsPublished(message, "file:///shop/notes.txt"));
    }
}
