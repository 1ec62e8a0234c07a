using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

/// <summary>What is shown in the code without being asked for: lenses and hints.</summary>
public sealed class LensTests
{
    [Fact]
    public async Task Methods_show_what_leaves_in_them_and_types_why_they_run()
    {
        await using var shop = await Shop.OpenAsync();
        var lenses = await LensesAsync(shop, "Newsletters.cs");
        Assert.Equal(["purpose: marketing.newsletter", "e-mail address → Console", "name → Console"], lenses.Select(lens => (string)lens!["command"]!["title"]!));
        Assert.Equal(["Newsletters", "Note", "Again"], lenses.Select(lens => shop.TextOf("Newsletters.cs", lens!["range"]!)));

        var flows = lenses[1]!["command"]!;
        Assert.Equal("privacyAnalyzers.showFlows", (string)flows["command"]!);
        Assert.Equal(shop.Uri("Newsletters.cs"), (string)flows["arguments"]![0]!);
        var flow = Assert.Single(flows["arguments"]![1]!.AsArray())!;
        Assert.Contains("for marketing.newsletter", (string)flow["title"]!);
        Assert.Equal("\"news to \" + address", shop.TextOf("Newsletters.cs", flow["location"]!["range"]!));

        var purpose = lenses[0]!["command"]!;
        Assert.Equal("privacyAnalyzers.showPurpose", (string)purpose["command"]!);
        Assert.Equal("Purposes.News", shop.TextOf("Newsletters.cs", purpose["arguments"]![1]!));
    }

    [Fact]
    public async Task Lenses_follow_what_is_typed()
    {
        await using var shop = await Shop.OpenAsync();
        Assert.Equal(3, (await LensesAsync(shop, "Newsletters.cs")).Count);
        await shop.ReplaceAsync("Newsletters.cs", Shop.Newsletters.Replace("System.Console.WriteLine(customer.Name);", ""), 2);
        Assert.Equal(2, (await LensesAsync(shop, "Newsletters.cs")).Count);
    }

    [Fact]
    public async Task Lenses_can_be_switched_off_and_hints_on()
    {
        var settings = JsonNode.Parse("""{ "codeLens": { "enabled": false }, "inlayHints": { "enabled": true } }""");
        await using var shop = await Shop.OpenAsync(adapt: introduction => introduction["initializationOptions"] = new JsonObject { ["settings"] = settings });
        Assert.Empty(await LensesAsync(shop, "Newsletters.cs"));
        var hints = await HintsAsync(shop, "Newsletters.cs");
        var hint = Assert.Single(hints)!;
        Assert.Equal("e-mail address", (string)hint["label"]!);
        Assert.Equal(7, (int)hint["position"]!["line"]!);
        var members = await HintsAsync(shop, "Customer.cs");
        Assert.Contains(members, one => (int)one!["position"]!["line"]! == 8);
    }

    [Fact]
    public async Task Hints_are_off_by_default()
    {
        await using var shop = await Shop.OpenAsync();
        Assert.Empty(await HintsAsync(shop, "Newsletters.cs"));
    }

    private static async Task<JsonArray> LensesAsync(Shop shop, string name) =>
        (await shop.Editor.Client.ResultOfAsync("textDocument/codeLens", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = shop.Uri(name) } }))!.AsArray();

    private static async Task<JsonArray> HintsAsync(Shop shop, string name) =>
        (await shop.Editor.Client.ResultOfAsync("textDocument/inlayHint", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = shop.Uri(name) },
            ["range"] = Editor.RangeOf((0, 0), (100, 0)),
        }))!.AsArray();
}
