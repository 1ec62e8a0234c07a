using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.LanguageServer.Tests.Client;
using PrivacyAnalyzers.Tests.Shared;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

/// <summary>Code on Razor pages, while somebody works on it. <c>privacy check</c> must tell the same of the same project.</summary>
public sealed class PageTests
{
    private const string View = "Views/Home/Index.cshtml";

    [Fact]
    public async Task Pages_that_are_not_open_get_their_findings_where_they_stand()
    {
        using var folder = new TemporaryFolder();
        await using var editor = await OpenAsync(folder);

        var found = (await ShownAsync(editor, folder, PageShop.Component, 3)).Concat(await ShownAsync(editor, folder, View, 1));
        Assert.Equal(PageShop.Findings, found);
    }

    [Fact]
    public async Task What_is_typed_on_a_page_counts_at_once_and_what_a_page_calls_too()
    {
        using var folder = new TemporaryFolder();
        await using var editor = await OpenAsync(folder);
        var (page, program) = (Uri(folder, PageShop.Component), Uri(folder, "Program.cs"));
        await editor.OpenDocumentAsync(page, PageShop.ComponentText, language: "aspnetcorerazor");
        var before = await editor.DiagnosticsOfAsync(page, 1, found => found.Count == 3);
        Assert.Equal(PageShop.Findings[..3], before.Select(finding => Line(PageShop.Component, finding!)));

        await ReplaceAsync(editor, page, 2, "\n" + PageShop.ComponentText.Replace("_customer.Id", "_customer.Name", StringComparison.Ordinal));
        var after = await editor.DiagnosticsOfAsync(page, 2, found => found.Count == 4);
        Assert.Equal([9, 16, 17, 18], after.Select(finding => 1 + (int)finding!["range"]!["start"]!["line"]!));

        var text = await File.ReadAllTextAsync(Path.Combine(folder.Path, "Program.cs"));
        await editor.OpenDocumentAsync(program, text);
        await ReplaceAsync(editor, program, 2, text.Replace("logger.LogInformation(\"Note: {Text}\", text)", "logger.ToString()", StringComparison.Ordinal));
        var without = await editor.DiagnosticsOfAsync(page, 2, found => found.Count == 3);
        Assert.Equal([9, 16, 17], without.Select(finding => 1 + (int)finding!["range"]!["start"]!["line"]!));
    }

    [Fact]
    public async Task A_page_has_no_repairs_and_nothing_to_say_where_names_stand()
    {
        using var folder = new TemporaryFolder();
        await using var editor = await OpenAsync(folder);
        var page = Uri(folder, PageShop.Component);
        await editor.OpenDocumentAsync(page, PageShop.ComponentText, language: "razor");
        var finding = (await editor.DiagnosticsOfAsync(page, 1, found => found.Count == 3))[0]!;
        var at = finding["range"]!["start"]!;
        Assert.Empty(await editor.CodeActionsAtAsync(page, (int)at["line"]!, (int)at["character"]!));
        foreach (var request in new[] { "textDocument/hover", "textDocument/definition", "textDocument/completion", "textDocument/prepareRename", "textDocument/codeLens", "textDocument/inlayHint" })
        {
            var answer = await editor.Client.ResultOfAsync(request, new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = page },
                ["position"] = at.DeepClone(),
                ["range"] = finding["range"]!.DeepClone(),
            });
            Assert.True((answer is JsonObject list ? list["items"] : answer) is null or JsonArray { Count: 0 }, $"{request}: {answer?.ToJsonString()}");
        }
    }

    [Fact]
    public async Task Changed_and_new_pages_are_read_from_disk()
    {
        using var folder = new TemporaryFolder();
        await using var editor = await OpenAsync(folder);
        await ShownAsync(editor, folder, PageShop.Component, 3);

        var changed = folder.Write(PageShop.Component, PageShop.ComponentText.Replace("_customer.Id", "_customer.Name", StringComparison.Ordinal));
        await ToldAsync(editor, changed, kind: 2);
        await ShownAsync(editor, folder, PageShop.Component, 4);

        var added = folder.Write("Components/Again.razor", PageShop.ComponentText.Replace("Register", "Again", StringComparison.Ordinal));
        await ToldAsync(editor, added, kind: 1);
        await ShownAsync(editor, folder, "Components/Again.razor", 3);
    }

    private static Task<Editor> OpenAsync(TemporaryFolder folder)
    {
        PageShop.Write(folder.Path);
        return Editor.OpenAsync(new FileFactsAnalyzer(), new WorkspaceSource(), folder: folder.Path);
    }

    private static string Uri(TemporaryFolder folder, string path) => DocumentUri.FromPath(Path.Combine(folder.Path, path));

    /// <summary>What is shown for a page that is not open, as soon as it is so many findings.</summary>
    private static async Task<string[]> ShownAsync(Editor editor, TemporaryFolder folder, string path, int count)
    {
        var message = await editor.Client.WaitForAsync(message => Editor.IsPublished(message, Uri(folder, path)) && message["params"]!["diagnostics"]!.AsArray().Count == count);
        return [.. message["params"]!["diagnostics"]!.AsArray().Select(finding => Line(path, finding!))];
    }

    private static string Line(string path, JsonNode finding)
    {
        var start = finding["range"]!["start"]!;
        return $"{finding["code"]} {path}({1 + (int)start["line"]!},{1 + (int)start["character"]!}): {finding["message"]}";
    }

    private static Task ReplaceAsync(Editor editor, string uri, int version, string text) => editor.Client.NotifyAsync("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    });

    private static Task ToldAsync(Editor editor, string uri, int kind) => editor.Client.NotifyAsync("workspace/didChangeWatchedFiles", new JsonObject
    {
        ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = kind }),
    });
}
