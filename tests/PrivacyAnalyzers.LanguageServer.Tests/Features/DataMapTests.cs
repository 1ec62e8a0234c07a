using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

/// <summary>The data map that the editor draws.</summary>
public sealed class DataMapTests
{
    [Fact]
    public async Task Tells_what_goes_to_whom_and_what_for_with_the_places_in_the_code()
    {
        await using var shop = await Shop.OpenAsync();
        var map = await MapAsync(shop);
        Assert.Equal(shop.Folder.Path.Split(System.IO.Path.DirectorySeparatorChar)[^1], (string)map["name"]!);
        var rows = map["rows"]!.AsArray();
        Assert.Equal(["e-mail address", "name"], rows.Select(row => (string)row!["categoryTitle"]!).Order());
        var email = rows.Single(row => (string)row!["category"]! == "email")!;
        Assert.Equal("Console", (string)email["recipient"]!);
        Assert.Equal("internal", (string)email["recipientKind"]!);
        Assert.Equal("console", (string)email["channel"]!);
        Assert.Equal("marketing.newsletter", (string)email["purpose"]!);
        Assert.True((bool)email["purposeDeclared"]!);
        Assert.Equal(["orders"], email["collectedFor"]!.AsArray().Select(purpose => (string)purpose!));
        var place = Assert.Single(email["places"]!.AsArray())!;
        Assert.Equal(shop.Uri("Newsletters.cs"), (string)place["uri"]!);
        Assert.Equal("\"news to \" + address", shop.TextOf("Newsletters.cs", place["range"]!));
    }

    [Fact]
    public async Task Counts_what_is_typed_and_speaks_the_editors_language()
    {
        await using var shop = await Shop.OpenAsync(locale: "ja");
        await shop.ReplaceAsync("Newsletters.cs", Shop.Newsletters.Replace("System.Console.WriteLine(customer.Name);", ""), 2);
        var row = Assert.Single((await MapAsync(shop))["rows"]!.AsArray())!;
        Assert.Equal("メールアドレス", (string)row["categoryTitle"]!);
    }

    [Fact]
    public async Task Shows_all_that_leaves_at_one_place()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.ReplaceAsync("Newsletters.cs", Shop.Newsletters.Replace("\"news to \" + address", "customer.Name + customer.Email"), 2);
        var rows = (await MapAsync(shop))["rows"]!.AsArray().Where(row => (string)row!["purpose"]! == "marketing.newsletter");
        Assert.Equal(["email", "name"], rows.Select(row => (string)row!["category"]!).Order());
    }

    [Fact]
    public async Task Is_refused_while_nothing_is_loaded()
    {
        await using var editor = await Editor.OpenAsync();
        Assert.Equal((int)ErrorCode.RequestFailed, await editor.Client.ErrorOfAsync("privacy/dataMap", new JsonObject()));
    }

    private static async Task<JsonNode> MapAsync(Shop shop) => (await shop.Editor.Client.ResultOfAsync("privacy/dataMap", new JsonObject()))!;
}
