using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

/// <summary>How the loading of the folders is doing, as the editor's status bar shows it.</summary>
public sealed class StatusTests
{
    [Fact]
    public async Task Loading_is_told_and_then_what_was_missing()
    {
        using var folder = new TemporaryFolder();
        var source = new FolderAsProject();
        await using var editor = await OpenAsync(folder, source);
        Assert.Empty(await DetailsAsync(editor, "loading"));
        source.Gate.SetResult();
        Assert.Equal(["1 project, load 1"], await DetailsAsync(editor, "incomplete"));
    }

    [Fact]
    public async Task A_folder_without_gaps_is_ready()
    {
        using var folder = new TemporaryFolder();
        await using var editor = await OpenAsync(folder, new NoSolution());
        Assert.Empty(await DetailsAsync(editor, "ready"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_loaded_is_told_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        var source = new FolderAsProject { Failure = new InvalidDataException("no such luck") };
        source.Gate.SetResult();
        await using var editor = await OpenAsync(folder, source);
        Assert.Equal([$"{folder.Path}: no such luck"], await DetailsAsync(editor, "failed"));
    }

    [Fact]
    public async Task Editors_that_do_not_show_it_are_told_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var editor = await Editor.OpenAsync(source: new NoSolution(), folder: folder.Path);
        await editor.LoggedAsync("0 projects");
        await editor.Client.ErrorOfAsync("no/such", new JsonObject()); // all that was sent before the answer has arrived
        Assert.DoesNotContain(editor.Client.Received, message => (string?)message["method"] == "privacy/status");
    }

    private static Task<Editor> OpenAsync(TemporaryFolder folder, ISolutionSource source) => Editor.OpenAsync(
        source: source, folder: folder.Path, adapt: introduction => introduction["initializationOptions"] = new JsonObject { ["status"] = true });

    private static async Task<string[]> DetailsAsync(Editor editor, string state)
    {
        var message = await editor.Client.WaitForAsync(message =>
            (string?)message["method"] == "privacy/status" && (string?)message["params"]!["state"] == state);
        return [.. message["params"]!["details"]!.AsArray().Select(detail => (string)detail!)];
    }
}
