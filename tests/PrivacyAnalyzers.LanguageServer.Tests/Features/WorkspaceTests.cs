using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

/// <summary>What goes beyond the documents that are open: other files, settings, folders, editors that ask for diagnostics.</summary>
public sealed class WorkspaceTests
{
    [Fact]
    public async Task Files_that_are_not_open_get_their_findings_with_progress()
    {
        await using var shop = await Shop.OpenAsync(opensFiles: false);
        await ShownAsync(shop, "Newsletters.cs", any: true);
        await shop.Editor.Client.WaitForAsync(message => ((string?)message["params"]?["value"]?["title"])?.Contains("not open", System.StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_closed_document_keeps_what_is_found_in_its_file()
    {
        await using var shop = await Shop.OpenAsync();
        var uri = shop.Uri("Newsletters.cs");
        await shop.ReplaceAsync("Newsletters.cs", "class Empty { }", 2);
        Assert.Empty(await shop.Editor.DiagnosticsOfAsync(uri, 2));
        await shop.Editor.CloseDocumentAsync(uri);
        await ShownAsync(shop, "Newsletters.cs", any: true);
    }

    [Fact]
    public async Task Files_that_are_not_open_can_be_left_out_and_taken_in_again()
    {
        var settings = new JsonObject { ["workspaceDiagnostics"] = true };
        await using var shop = await Shop.OpenAsync(
            opensFiles: false,
            adapt: introduction => introduction["capabilities"]!["workspace"]!["configuration"] = true,
            answer: (method, _) => method == "workspace/configuration" ? new JsonArray(settings.DeepClone()) : null);
        await ShownAsync(shop, "Newsletters.cs", any: true);
        settings["workspaceDiagnostics"] = false;
        await shop.Editor.Client.NotifyAsync("workspace/didChangeConfiguration", new JsonObject { ["settings"] = null });
        await ShownAsync(shop, "Newsletters.cs", any: false);
    }

    [Fact]
    public async Task Settings_that_come_along_are_taken_and_broken_ones_are_told()
    {
        await using var shop = await Shop.OpenAsync(opensFiles: false);
        await ShownAsync(shop, "Newsletters.cs", any: true);
        await ConfigureAsync(shop, """{ "workspaceDiagnostics": "perhaps" }""");
        await shop.Editor.LoggedAsync("privacyAnalyzers");
        await ConfigureAsync(shop, """{ "workspaceDiagnostics": false, "trace": { "server": "off" } }""");
        await ShownAsync(shop, "Newsletters.cs", any: false);
    }

    [Fact]
    public async Task An_editor_that_asks_gets_the_findings_of_a_document_and_of_all_and_none_are_published()
    {
        await using var shop = await Shop.OpenAsync(adapt: introduction => introduction["initializationOptions"] = new JsonObject { ["diagnostics"] = "pull" });
        var client = shop.Editor.Client;
        var uri = shop.Uri("Newsletters.cs");
        var report = await client.ResultOfAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });
        Assert.Equal("full", (string)report!["kind"]!);
        Assert.NotEmpty(report["items"]!.AsArray());
        var again = await client.ResultOfAsync("textDocument/diagnostic", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["previousResultId"] = (string)report["resultId"]!,
        });
        Assert.Equal("unchanged", (string)again!["kind"]!);
        Assert.Null(again["items"]);

        var all = await client.ResultOfAsync("workspace/diagnostic", new JsonObject
        {
            ["previousResultIds"] = new JsonArray(
                new JsonObject { ["uri"] = uri, ["value"] = (string)report["resultId"]! },
                new JsonObject { ["uri"] = "file:///gone.cs", ["value"] = "x" }),
        });
        var items = all!["items"]!.AsArray().ToDictionary(item => (string)item!["uri"]!, item => item!);
        Assert.Equal("unchanged", (string)items[uri]["kind"]!);
        Assert.Equal(1, (int)items[uri]["version"]!);
        Assert.Empty(items["file:///gone.cs"]["items"]!.AsArray());
        Assert.Contains(shop.Uri("privacy.yml"), items.Keys);
        Assert.DoesNotContain(client.Received, message => (string)message["method"]! == "textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task Folders_come_and_go()
    {
        await using var shop = await Shop.OpenAsync(opensFiles: false);
        await ShownAsync(shop, "Newsletters.cs", any: true);
        using var second = new TemporaryFolder();
        second.Write("Customer.cs", Shop.Customer);
        var added = second.Write("Other.cs", "namespace Shop; class Other { void Log(Customer customer) => System.Console.WriteLine(customer.Email); }");
        await ChangeFoldersAsync(shop, added: second.Path);
        await shop.Editor.Client.WaitForAsync(message => Editor.IsPublished(message, added) && message["params"]!["diagnostics"]!.AsArray().Count > 0);
        await ChangeFoldersAsync(shop, removed: shop.Folder.Path);
        await ShownAsync(shop, "Newsletters.cs", any: false);
        await shop.Editor.OpenDocumentAsync(shop.Uri("Newsletters.cs"), Shop.Newsletters); // alone now: nobody knows what a customer is
        Assert.Empty(await shop.Editor.DiagnosticsOfAsync(shop.Uri("Newsletters.cs"), 1));
    }

    [Fact]
    public async Task All_findings_of_a_document_are_repaired_at_once()
    {
        await using var shop = await Shop.OpenAsync();
        var actions = await shop.Editor.CodeActionsAtAsync(shop.Uri("Newsletters.cs"), 0, 0, "source.fixAll");
        var action = Assert.Single(actions)!;
        Assert.Equal("source.fixAll.privacy", (string)action["kind"]!);
        var resolved = await shop.Editor.Client.ResultOfAsync("codeAction/resolve", action.DeepClone());
        var change = resolved!["edit"]!["documentChanges"]!.AsArray().Single(change => (string)change!["textDocument"]!["uri"]! == shop.Uri("Newsletters.cs"))!;
        var before = (await shop.Editor.DiagnosticsOfAsync(shop.Uri("Newsletters.cs"), 1, found => found.Count > 0)).Count;
        await shop.ReplaceAsync("Newsletters.cs", CodeActionTests.Apply(Shop.Newsletters, change["edits"]!.AsArray()), 2);
        Assert.True((await shop.Editor.DiagnosticsOfAsync(shop.Uri("Newsletters.cs"), 2)).Count < before);
    }

    private static Task ConfigureAsync(Shop shop, string section) => shop.Editor.Client.NotifyAsync(
        "workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["privacyAnalyzers"] = JsonNode.Parse(section) } });

    private static Task ChangeFoldersAsync(Shop shop, string? added = null, string? removed = null) => shop.Editor.Client.NotifyAsync(
        "workspace/didChangeWorkspaceFolders", new JsonObject { ["event"] = new JsonObject { ["added"] = Folders(added), ["removed"] = Folders(removed) } });

    private static JsonArray Folders(string? path) => path is null ? [] : new JsonArray(new JsonObject { ["uri"] = DocumentUri.FromPath(path), ["name"] = "folder" });

    /// <summary>Waits for the last that is shown for a file that is not open.</summary>
    private static Task ShownAsync(Shop shop, string name, bool any) => shop.Editor.Client.WaitForAsync(_ =>
        shop.Editor.Client.Received.LastOrDefault(message => Editor.IsPublished(message, shop.Uri(name))) is { } last
        && last["params"]!["version"] is null
        && last["params"]!["diagnostics"]!.AsArray().Count > 0 == any);
}
