using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Features;

public sealed class HoverTests
{
    [Fact]
    public async Task Personal_data_tells_what_it_is_why_and_where_it_goes()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.Editor.DiagnosticsOfAsync(shop.Uri("Newsletters.cs"), 1, found => found.Count > 0);
        var text = await TextAsync(shop, "Customer.cs", "string Ema|il");
        Assert.Contains("e-mail", text);
        Assert.Contains("its name", text);
        Assert.Contains("orders", text);
        Assert.Contains("for marketing.newsletter", text.Replace("\\", ""));
        Assert.Contains("Newsletters.cs:9", text.Replace("\\", ""));
    }

    [Fact]
    public async Task A_person_tells_what_it_holds_and_code_why_it_runs()
    {
        await using var shop = await Shop.OpenAsync();
        var person = await TextAsync(shop, "Customer.cs", "class Cust|omer");
        Assert.Contains("is about one person", person);
        Assert.Contains("`Email`", person);
        Assert.Contains("for `orders` (Filling orders)", person);
        var code = await TextAsync(shop, "Newsletters.cs", "void No|te");
        Assert.Contains("Runs for `marketing.newsletter`", code);
        Assert.Contains("ProcessedFor", code);
    }

    [Fact]
    public async Task A_finding_tells_the_incident_and_what_to_do_when_it_has_shipped()
    {
        await using var shop = await Shop.OpenAsync();
        var published = await shop.Editor.DiagnosticsOfAsync(shop.Uri("Newsletters.cs"), 1, found => found.Count > 0);
        var hover = await shop.Editor.Client.ResultOfAsync("textDocument/hover", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = shop.Uri("Newsletters.cs") },
            ["position"] = published[0]!["range"]!["start"]!.DeepClone(),
        });
        var text = (string)hover!["contents"]!["value"]!;
        Assert.Contains((string)published[0]!["code"]!, text);
        Assert.Contains("発生事象", text);
        Assert.Contains("already-shipped.md", text);
    }

    [Fact]
    public async Task A_finding_about_purposes_tells_both()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.ReplaceAsync("Newsletters.cs", """
            using PrivacyAnalyzers.Annotations;
            namespace Shop;
            public interface IMailSender { void SendMail(string to, string subject, string body); }
            public class Offers
            {
                [ProcessedFor("marketing")]
                public void Send(IMailSender mail, Customer customer)
                {
                    mail.SendMail(customer.Email, "Sale", "Everything must go");
                }
            }
            """, 2);
        var published = await shop.Editor.DiagnosticsOfAsync(shop.Uri("Newsletters.cs"), 2, found => found.Any(one => (string)one!["code"]! == "PRV1001"));
        var data = published.First(one => (string)one!["code"]! == "PRV1001")!["data"]!;
        Assert.Equal("marketing", (string)data["purpose"]!);
        Assert.Equal("orders", (string)data["collectedFor"]![0]!);
        Assert.Equal("ケース1", (string)data["incident"]!["case"]!);
        var text = await TextAsync(shop, "Newsletters.cs", "SendMail(customer.Em|ail");
        Assert.Contains("Collected for: `orders`", text);
        Assert.Contains("Used for: `marketing`", text);
    }

    [Fact]
    public async Task Names_in_annotations_tell_their_title_and_what_they_ask_for()
    {
        await using var shop = await Shop.OpenAsync();
        var text = await TextAsync(shop, "Newsletters.cs", "[ProcessedFor(\"mark|eting\")]");
        Assert.Contains("purpose Offers", text);
        Assert.Contains("asked not to be contacted", text);
    }

    [Fact]
    public async Task Hovers_come_in_the_editors_language()
    {
        await using var shop = await Shop.OpenAsync(locale: "ja");
        Assert.Contains("個人データ", await TextAsync(shop, "Customer.cs", "string Ema|il"));
        Assert.Contains("ご案内", await TextAsync(shop, "Newsletters.cs", "[ProcessedFor(\"mark|eting\")]"));
    }

    [Theory]
    [InlineData("pub|lic class Customer")]
    [InlineData("|using PrivacyAnalyzers")]
    [InlineData("namespace Sh|op")]
    public async Task What_means_nothing_tells_nothing(string marked)
    {
        await using var shop = await Shop.OpenAsync();
        Assert.Null(await shop.AskAsync("textDocument/hover", "Customer.cs", marked));
    }

    private static async Task<string> TextAsync(Shop shop, string name, string marked)
    {
        var hover = await shop.AskAsync("textDocument/hover", name, marked);
        Assert.True(hover is not null, "Nothing is told at " + marked);
        Assert.Equal("markdown", (string)hover["contents"]!["kind"]!);
        return (string)hover["contents"]!["value"]!;
    }
}
