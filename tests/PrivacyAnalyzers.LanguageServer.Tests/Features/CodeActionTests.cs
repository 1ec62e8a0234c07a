using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

public sealed class CodeActionTests
{
    private const int InvalidParams = -32602;
    private const int ContentModified = -32801;
    private const string Uri = "file:///shop/Mailer.cs";
    private const string Leaking = "class A\n{\n    void Leak(string s) { }\n    void Seal(string s) { }\n    void B(string s) => Leak(s);\n}";

    [Fact]
    public async Task The_repairs_are_offered_at_the_finding_and_nowhere_else()
    {
        await using var editor = await OpenLeakingAsync();
        var offered = await editor.CodeActionsAtAsync(Uri, 4, 26);
        Assert.Equal(["Seal it", "Leak nothing"], offered.Select(action => (string)action!["title"]!));
        Assert.All(offered, action => Assert.Equal("quickfix", (string)action!["kind"]!));
        Assert.Equal([true, false], offered.Select(action => (bool?)action!["isPreferred"] ?? false));
        Assert.Equal("LEAK01", (string)offered[0]!["diagnostics"]![0]!["code"]!);
        Assert.Null(offered[0]!["edit"]);
        Assert.Empty(await editor.CodeActionsAtAsync(Uri, 0, 0));
    }

    [Theory]
    [InlineData("quickfix", 2)]
    [InlineData("", 2)]
    [InlineData("refactor", 0)]
    [InlineData("source.organizeImports", 0)]
    public async Task Only_the_kinds_that_were_asked_for_are_offered(string only, int count)
    {
        await using var editor = await OpenLeakingAsync();
        Assert.Equal(count, (await editor.CodeActionsAtAsync(Uri, 4, 26, only)).Count);
    }

    [Fact]
    public async Task A_chosen_repair_gets_its_edits_for_the_version_it_was_offered_for()
    {
        await using var editor = await OpenLeakingAsync();
        var offered = await editor.CodeActionsAtAsync(Uri, 4, 26);
        var resolved = await editor.Client.ResultOfAsync("codeAction/resolve", offered[0]!.DeepClone());
        var change = Assert.Single(resolved!["edit"]!["documentChanges"]!.AsArray())!;
        Assert.Equal(Uri, (string)change["textDocument"]!["uri"]!);
        Assert.Equal(1, (int)change["textDocument"]!["version"]!);
        Assert.Equal(Leaking.Replace("=> Leak", "=> Seal"), Apply(Leaking, change["edits"]!.AsArray()));
    }

    [Fact]
    public async Task An_editor_that_cannot_resolve_gets_the_edits_at_once()
    {
        await using var editor = await Editor.OpenAsync(modern: false);
        await editor.OpenDocumentAsync(Uri, Leaking);
        var offered = await editor.CodeActionsAtAsync(Uri, 4, 26);
        Assert.Equal(Leaking.Replace("Leak(s);", "Leak(\"\");"), Apply(Leaking, offered[1]!["edit"]!["changes"]![Uri]!.AsArray()));
    }

    [Fact]
    public async Task A_repair_of_a_text_that_has_changed_is_refused()
    {
        await using var editor = await OpenLeakingAsync();
        var offered = await editor.CodeActionsAtAsync(Uri, 4, 26);
        await editor.ChangeAsync(Uri, 2, (0, 0), (0, 0), "\n");
        Assert.Equal(ContentModified, await editor.Client.ErrorOfAsync("codeAction/resolve", offered[0]!.DeepClone()));
    }

    [Fact]
    public async Task A_repair_whose_finding_is_gone_is_refused()
    {
        await using var editor = await OpenLeakingAsync();
        var offered = (await editor.CodeActionsAtAsync(Uri, 4, 26))[0]!.DeepClone();
        offered["data"]!["code"] = "LEAK99";
        Assert.Equal(ContentModified, await editor.Client.ErrorOfAsync("codeAction/resolve", offered));
    }

    [Fact]
    public async Task A_document_that_is_not_open_is_an_error()
    {
        await using var editor = await OpenLeakingAsync();
        var offered = await editor.CodeActionsAtAsync(Uri, 4, 26);
        await editor.CloseDocumentAsync(Uri);
        Assert.Equal(InvalidParams, await editor.Client.ErrorOfAsync("codeAction/resolve", offered[0]!.DeepClone()));
        Assert.Equal(InvalidParams, await editor.Client.ErrorOfAsync("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri },
            ["range"] = Editor.RangeOf((0, 0), (0, 0)),
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        }));
    }

    [Fact]
    public async Task A_code_action_of_somebody_else_cannot_be_resolved()
    {
        await using var editor = await OpenLeakingAsync();
        Assert.Equal(InvalidParams, await editor.Client.ErrorOfAsync("codeAction/resolve", new JsonObject { ["title"] = "Foreign" }));
    }

    private static async Task<Editor> OpenLeakingAsync()
    {
        var editor = await Editor.OpenAsync();
        await editor.OpenDocumentAsync(Uri, Leaking);
        return editor;
    }

    /// <summary>Applies edits as an editor does: all positions are those before any of them.</summary>
    internal static string Apply(string text, JsonArray edits)
    {
        var starts = text.Split('\n').Select(line => line.Length + 1).Aggregate(new[] { 0 }, (sums, length) => [.. sums, sums[^1] + length]);
        int Offset(JsonNode position) => starts[(int)position["line"]!] + (int)position["character"]!;
        foreach (var edit in edits.OrderByDescending(edit => Offset(edit!["range"]!["start"]!)))
        {
            var (start, end) = (Offset(edit!["range"]!["start"]!), Offset(edit["range"]!["end"]!));
            text = text[..start] + (string)edit["newText"]! + text[end..];
        }

        return text;
    }
}
