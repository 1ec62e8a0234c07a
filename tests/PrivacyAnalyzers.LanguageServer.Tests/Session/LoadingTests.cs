using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Session;

public sealed class LoadingTests
{
    /// <summary>Leaks only when the other file, which says what Leak is, is known too.</summary>
    private const string Caller = "class Caller { void Send(string mail) => Helper.Leak(mail); }";

    private const string Helper = "static class Helper { public static void Leak(string what) { } }";

    [Fact]
    public async Task A_document_is_analysed_alone_until_its_project_is_there()
    {
        using var folder = new TemporaryFolder();
        var caller = folder.Write("Caller.cs", Caller);
        folder.Write("Helper.cs", Helper);
        var source = new FolderAsProject();
        await using var editor = await Editor.OpenAsync(source: source, folder: folder.Path);

        await editor.OpenDocumentAsync(caller, Caller);
        Assert.Empty(await editor.DiagnosticsOfAsync(caller, 1));
        source.Gate.SetResult();
        await editor.DiagnosticsOfAsync(caller, 1, found => found.Count == 1);
    }

    [Fact]
    public async Task What_is_typed_counts_when_the_project_arrives_late()
    {
        using var folder = new TemporaryFolder();
        var caller = folder.Write("Caller.cs", "class Old { }");
        folder.Write("Helper.cs", Helper);
        var source = new FolderAsProject();
        await using var editor = await Editor.OpenAsync(source: source, folder: folder.Path);
        await editor.OpenDocumentAsync(caller, Caller);
        await editor.ChangeAsync(caller, 2, (0, 0), (0, 0), "\n");
        source.Gate.SetResult();
        var finding = Assert.Single(await editor.DiagnosticsOfAsync(caller, 2, found => found.Count == 1))!;
        Assert.Equal(1, (int)finding["range"]!["start"]!["line"]!);
    }

    [Fact]
    public async Task Loading_shows_its_progress_from_begin_to_end()
    {
        using var folder = new TemporaryFolder();
        var source = new FolderAsProject();
        source.Gate.SetResult();
        await using var editor = await Editor.OpenAsync(source: source, folder: folder.Path);
        var end = await editor.Client.WaitForAsync(message => (string?)message["params"]?["value"]?["kind"] == "end");
        var token = (string)end["params"]!["token"]!;
        Assert.Contains(editor.Client.Received, message => (string)message["method"]! == "window/workDoneProgress/create" && (string)message["params"]!["token"]! == token);
        var steps = editor.Client.Received.Where(message => (string?)message["params"]?["token"] == token && message["params"]!["value"] is not null);
        Assert.Equal(["begin", "report", "end"], steps.Select(message => (string)message["params"]!["value"]!["kind"]!));
        await editor.LoggedAsync("1 project");
    }

    [Fact]
    public async Task A_loading_that_fails_is_logged_and_files_are_analysed_alone()
    {
        using var folder = new TemporaryFolder();
        var source = new FolderAsProject { Failure = new System.InvalidOperationException("no such SDK") };
        source.Gate.SetResult();
        await using var editor = await Editor.OpenAsync(source: source, folder: folder.Path);
        await editor.LoggedAsync("no such SDK");
        await editor.OpenDocumentAsync("file:///shop/A.cs", "class A { void Leak() { } void B() => Leak(); }");
        Assert.Single(await editor.DiagnosticsOfAsync("file:///shop/A.cs", 1));
    }

    [Fact]
    public async Task A_loading_that_hangs_keeps_nobody_from_editing()
    {
        using var folder = new TemporaryFolder();
        await using var editor = await Editor.OpenAsync(source: new FolderAsProject(), folder: folder.Path); // its gate never opens
        await editor.OpenDocumentAsync("file:///shop/A.cs", "class A { void Leak() { } void B() => Leak(); }");
        Assert.Single(await editor.DiagnosticsOfAsync("file:///shop/A.cs", 1));
        await editor.Client.ResultOfAsync("shutdown");
        await editor.Client.NotifyAsync("exit");
        Assert.Equal(0, await editor.Server);
    }

    [Fact]
    public async Task The_editor_is_asked_to_watch_the_files_that_matter()
    {
        await using var editor = await Editor.OpenAsync();
        var request = await editor.Client.WaitForAsync(message => (string)message["method"]! == "client/registerCapability");
        var registration = Assert.Single(request["params"]!["registrations"]!.AsArray())!;
        Assert.Equal("workspace/didChangeWatchedFiles", (string)registration["method"]!);
        Assert.Contains("**/privacy.yml", registration["registerOptions"]!["watchers"]!.AsArray().Select(watcher => (string)watcher!["globPattern"]!));
    }

    [Fact]
    public async Task A_change_of_another_file_reaches_the_open_documents()
    {
        using var folder = new TemporaryFolder();
        var caller = folder.Write("Caller.cs", Caller);
        var helper = folder.Write("Helper.cs", "static class Helper { public static void Hide(string what) { } }");
        await using var editor = await LoadedAsync(folder);
        await editor.OpenDocumentAsync(caller, Caller);
        Assert.Empty(await editor.DiagnosticsOfAsync(caller, 1));

        folder.Write("Helper.cs", Helper);
        await OnDiskAsync(editor, helper, 2);
        await editor.DiagnosticsOfAsync(caller, 1, found => found.Count == 1);
    }

    [Fact]
    public async Task A_new_file_joins_its_project_and_a_deleted_one_leaves_it()
    {
        using var folder = new TemporaryFolder();
        var caller = folder.Write("Caller.cs", Caller);
        await using var editor = await LoadedAsync(folder);
        await editor.OpenDocumentAsync(caller, Caller);
        Assert.Empty(await editor.DiagnosticsOfAsync(caller, 1));

        var helper = folder.Write("Helper.cs", Helper);
        await OnDiskAsync(editor, helper, 1);
        await editor.DiagnosticsOfAsync(caller, 1, found => found.Count == 1);

        System.IO.File.Delete(System.IO.Path.Combine(folder.Path, "Helper.cs"));
        await OnDiskAsync(editor, helper, 3);
        await editor.ChangeAsync(caller, 2, (0, 0), (0, 0), " ");
        Assert.Empty(await editor.DiagnosticsOfAsync(caller, 2));
    }

    [Fact]
    public async Task A_policy_counts_as_it_is_typed_and_as_it_is_on_disk()
    {
        using var folder = new TemporaryFolder();
        var caller = folder.Write("Caller.cs", Caller);
        folder.Write("Helper.cs", Helper);
        var policy = folder.Write("privacy.yml", "rules: on");
        await using var editor = await LoadedAsync(folder);
        await editor.OpenDocumentAsync(caller, Caller);
        Assert.Single(await editor.DiagnosticsOfAsync(caller, 1));

        await editor.OpenDocumentAsync(policy, "rules: on", language: "yaml");
        await editor.ChangeAsync(policy, 2, (0, 7), (0, 9), "off");
        await editor.DiagnosticsOfAsync(caller, 1, found => found.Count == 0);

        await editor.CloseDocumentAsync(policy);
        await editor.ChangeAsync(caller, 2, (0, 0), (0, 0), " ");
        Assert.Single(await editor.DiagnosticsOfAsync(caller, 2));
    }

    [Fact]
    public async Task A_changed_project_is_loaded_again()
    {
        using var folder = new TemporaryFolder();
        var caller = folder.Write("Caller.cs", Caller);
        var source = new FolderAsProject();
        source.Gate.SetResult();
        await using var editor = await Editor.OpenAsync(source: source, folder: folder.Path);
        await editor.LoggedAsync("1 project");
        await editor.OpenDocumentAsync(caller, Caller);
        Assert.Empty(await editor.DiagnosticsOfAsync(caller, 1));

        folder.Write("Helper.cs", Helper); // not told about: it is found by loading again
        await OnDiskAsync(editor, folder.Write("Shop.csproj", "<Project/>"), 2);
        await editor.DiagnosticsOfAsync(caller, 1, found => found.Count == 1);
        Assert.Equal([false, false], source.Loads);
    }

    [Fact]
    public async Task Packages_that_cannot_be_had_are_asked_for_once_and_again_when_a_project_changes()
    {
        using var folder = new TemporaryFolder();
        var source = new FolderAsProject { LacksPackages = true };
        source.Gate.SetResult();
        await using var editor = await Editor.OpenAsync(source: source, folder: folder.Path);
        await editor.LoggedAsync("load 2");
        Assert.Equal([false, true], source.Loads);

        await OnDiskAsync(editor, folder.Write("project.assets.json", "{}"), 2); // as the restore has written it
        await editor.LoggedAsync("load 3");
        await OnDiskAsync(editor, folder.Write("Shop.csproj", "<Project/>"), 2);
        await editor.LoggedAsync("load 5");
        Assert.Equal([false, true, false, false, true], source.Loads);
    }

    private static async Task<Editor> LoadedAsync(TemporaryFolder folder)
    {
        var source = new FolderAsProject();
        source.Gate.SetResult();
        var editor = await Editor.OpenAsync(source: source, folder: folder.Path);
        await editor.LoggedAsync("1 project");
        return editor;
    }

    private static Task OnDiskAsync(Editor editor, string uri, int type) =>
        editor.Client.NotifyAsync("workspace/didChangeWatchedFiles", new JsonObject
        {
            ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = type }),
        });
}
