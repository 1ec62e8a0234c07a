using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

/// <summary>privacy.yml, and the names in annotations that it declares.</summary>
public sealed class PolicyTests
{
    private const int InvalidParams = -32602;

    [Fact]
    public async Task A_name_that_nothing_declares_is_told_in_the_policy_and_in_annotations()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.ReplaceAsync("privacy.yml", Shop.Policy.Replace("[orders, marketing]", "[ordres]"), 2);
        var found = await shop.Editor.DiagnosticsOfAsync(shop.Uri("privacy.yml"), 2, found => found.Count > 0);
        var unknown = Assert.Single(found)!;
        Assert.Equal("PRV9002", (string)unknown["code"]!);
        Assert.Equal("ordres", shop.TextOf("privacy.yml", unknown["range"]!));
        Assert.Contains("orders", (string)unknown["message"]!);

        await shop.ReplaceAsync("Customer.cs", Shop.Customer.Replace("\"orders\"", "\"ordering\""), 2);
        await shop.Editor.DiagnosticsOfAsync(shop.Uri("Customer.cs"), 2, found => found.Any(one => (string)one!["code"]! == "PRV9002"));
    }

    [Fact]
    public async Task A_broken_policy_is_told_at_its_place_and_the_rest_of_it_counts()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.ReplaceAsync("privacy.yml", Shop.Policy + "  \tcode: [", 2);
        var found = await shop.Editor.DiagnosticsOfAsync(shop.Uri("privacy.yml"), 2, found => found.Count > 0);
        Assert.Contains(found, one => (string)one!["code"]! == "PRV9001");
        Assert.NotNull(await shop.AskAsync("textDocument/hover", "privacy.yml", "ord|ers: Filling"));
    }

    [Theory]
    [InlineData("|purposes:", "controllers,recipients,version,purposes", "data")] // keys of the file, but those that are there
    [InlineData("    tit|le:", "promotional,title", "requires")]
    [InlineData("    requires: |opt-out", "none,opt-out,consent", "warning")]
    [InlineData("  - mat|ch: Shop.Customer.Name", "controller,subject", "purposes")]
    [InlineData("match: Shop.Customer.|Name", "Shop.Customer.Name,Shop.Customer.Email", "Shop.Newsletters")]
    [InlineData("  - match: Shop|.Customer", "Shop,PrivacyAnalyzers", "Shop.Customer")]
    [InlineData("category: |name", "email,my-number,none", "orders")]
    [InlineData("purposes: [orders, |marketing]", "orders,marketing,marketing.newsletter", "email")]
    [InlineData("    purpose: |marketing.newsletter", "orders,marketing", "none")]
    public async Task What_may_be_written_in_a_policy_is_offered(string marked, string offered, string notOffered)
    {
        await using var shop = await Shop.OpenAsync();
        var texts = await OfferedAsync(shop, "privacy.yml", marked);
        foreach (var text in offered.Split(','))
            Assert.Contains(text, texts);
        Assert.DoesNotContain(notOffered, texts);
    }

    [Fact]
    public async Task What_is_half_written_is_completed_in_its_place()
    {
        await using var shop = await Shop.OpenAsync();
        var text = Shop.Policy + "  - match: Shop.Cus\n    pur";
        await shop.ReplaceAsync("privacy.yml", text, 2);
        var list = await shop.AskAsync("textDocument/completion", "privacy.yml", "Shop.Cus\n    pur|");
        var item = list!["items"]!.AsArray().Single(item => (string)item!["label"]! == "purpose");
        Assert.Equal("purpose:", (string)item!["textEdit"]!["newText"]!);
        Assert.Equal("pur", shop.TextOf("privacy.yml", item["textEdit"]!["range"]!));
        Assert.Contains("Shop.Customer", await OfferedAsync(shop, "privacy.yml", "match: Shop.Cus|\n"));
    }

    [Fact]
    public async Task Names_that_code_uses_are_offered_for_declaration()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.ReplaceAsync("privacy.yml", "purposes:\n  \n", 2);
        Assert.Equal(["marketing:", "marketing.newsletter:", "orders:"], (await OfferedAsync(shop, "privacy.yml", "purposes:\n  |")).Order(System.StringComparer.Ordinal).OrderBy(text => text.TrimEnd(':'), System.StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_are_offered_between_the_quotes_of_an_annotation_and_nowhere_else()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.ReplaceAsync("Customer.cs", Shop.Customer.Replace("\"orders\"", "\"\""), 2);
        Assert.Contains("marketing", await OfferedAsync(shop, "Customer.cs", "[CollectedFor(\"|\")]"));
        Assert.Empty(await OfferedAsync(shop, "Customer.cs", "Name { get; set; } = \"|\";"));
    }

    [Theory]
    [InlineData("privacy.yml", "purposes: [orders, mark|eting]", "privacy.yml", "marketing")]
    [InlineData("Newsletters.cs", "[ProcessedFor(\"mark|eting\")]", "privacy.yml", "marketing")]
    [InlineData("privacy.yml", "purpose: marketing.news|letter", "privacy.yml", "marketing")] // not declared: what it lies within is
    [InlineData("privacy.yml", "match: Shop.Customer.Na|me", "Customer.cs", "Name")]
    [InlineData("privacy.yml", "match: Shop.News|letters", "Newsletters.cs", "Newsletters")]
    public async Task A_name_leads_to_its_declaration_and_a_pattern_to_the_code(string name, string marked, string target, string declared)
    {
        await using var shop = await Shop.OpenAsync();
        var location = Assert.Single((await shop.AskAsync("textDocument/definition", name, marked))!.AsArray())!;
        Assert.Equal(shop.Uri(target), (string)location["uri"]!);
        Assert.Equal(declared, shop.TextOf(target, location["range"]!));
    }

    [Theory]
    [InlineData("privacy.yml", "  mark|eting:")]
    [InlineData("Newsletters.cs", "[ProcessedFor(\"mark|eting\")]")]
    public async Task A_purpose_is_renamed_in_the_policy_and_in_annotations(string name, string marked)
    {
        await using var shop = await Shop.OpenAsync();
        var place = await shop.AskAsync("textDocument/prepareRename", name, marked);
        Assert.Equal("marketing", (string)place!["placeholder"]!);
        Assert.Equal("marketing", shop.TextOf(name, place["range"]!));

        var parameters = shop.At(name, marked);
        parameters["newName"] = "offers";
        var edit = await shop.Editor.Client.ResultOfAsync("textDocument/rename", parameters);
        var changes = edit!["documentChanges"]!.AsArray().ToDictionary(change => (string)change!["textDocument"]!["uri"]!, change => change!["edits"]!.AsArray());
        Assert.Equal(3, changes.Count);
        Assert.Equal(3, changes[shop.Uri("privacy.yml")].Count); // the declaration, a use, and what lies within it
        Assert.Single(changes[shop.Uri("Newsletters.cs")]);
        Assert.Single(changes[shop.Uri("Customer.cs")]); // the constant that an annotation names
        Assert.All(changes.Values.SelectMany(edits => edits), one => Assert.Equal("offers", (string)one!["newText"]!));
        Assert.All(changes[shop.Uri("privacy.yml")], one => Assert.Equal("marketing", shop.TextOf("privacy.yml", one!["range"]!)));
    }

    [Theory]
    [InlineData("orders")] // taken
    [InlineData("two words")]
    [InlineData("")]
    public async Task A_name_that_cannot_be_is_refused(string newName)
    {
        await using var shop = await Shop.OpenAsync();
        var parameters = shop.At("privacy.yml", "  mark|eting:");
        parameters["newName"] = newName;
        Assert.Equal(InvalidParams, await shop.Editor.Client.ErrorOfAsync("textDocument/rename", parameters));
    }

    [Fact]
    public async Task What_is_no_name_of_ours_is_not_renamed()
    {
        await using var shop = await Shop.OpenAsync();
        Assert.Null(await shop.AskAsync("textDocument/prepareRename", "Customer.cs", "string Ema|il"));
        Assert.Null(await shop.AskAsync("textDocument/prepareRename", "privacy.yml", "category: na|me"));
    }

    [Fact]
    public async Task Keys_and_patterns_tell_what_they_are()
    {
        await using var shop = await Shop.OpenAsync();
        var key = await shop.AskAsync("textDocument/hover", "privacy.yml", "requ|ires: opt-out");
        Assert.Contains("**`requires`**", (string)key!["contents"]!["value"]!);
        var pattern = await shop.AskAsync("textDocument/hover", "privacy.yml", "match: Shop.Customer.Na|me");
        Assert.Contains("`Shop.Customer.Name`", (string)pattern!["contents"]!["value"]!);
    }

    private static async Task<List<string>> OfferedAsync(Shop shop, string name, string marked)
    {
        var list = await shop.AskAsync("textDocument/completion", name, marked);
        return [.. list!["items"]!.AsArray().Select(item => ((string)item!["textEdit"]!["newText"]!).TrimStart())];
    }
}
