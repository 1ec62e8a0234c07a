using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Maps;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class MapTests : IClassFixture<TestFolder>
{
    /// <summary>Flows that no rule objects to belong on the map as well.</summary>
    private const string Code = """
        using System.Net.Mail;
        public sealed class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; public string HealthInsuranceNumber { get; set; } = ""; }
        public static class ReceiptService
        {
            public static void Send(Customer customer, SmtpClient smtp) =>
                smtp.Send(new MailMessage("shop@example.com", customer.Email, "Receipt", "Thank you, " + customer.Name));
        }
        public static class Desk
        {
            public static void Show(Customer customer) => System.Console.WriteLine("<b>" + customer.HealthInsuranceNumber);
        }
        """;

    private readonly TestFolder _folder;

    public MapTests(TestFolder folder)
    {
        _folder = folder;
        folder.Write("map/Shop.cs", Code);
    }

    [Fact]
    public async Task Json_has_each_kind_of_data_with_purpose_recipient_and_place()
    {
        var result = await WarmTool.RunAsync(_folder.Root, "map", "map", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        var flows = json.RootElement.GetProperty("flows").EnumerateArray().ToList();
        Assert.Equal(
            ["health-insurance>>Console", "email>billing>SMTP", "name>billing>SMTP"],
            flows.Select(flow => $"{flow.GetProperty("category").GetString()}>{flow.GetProperty("purpose").GetString()}>{flow.GetProperty("recipient").GetString()}"));
        var place = flows[1].GetProperty("places")[0];
        Assert.Equal(("Shop.cs", 6, "customer.Email", "Customer"), (
            place.GetProperty("file").GetString(), place.GetProperty("line").GetInt32(), place.GetProperty("source").GetString(), place.GetProperty("holder").GetString()));
        Assert.False(flows[1].GetProperty("purposeDeclared").GetBoolean());
    }

    [Fact]
    public async Task The_ledger_opens_in_a_spreadsheet_with_Japanese_intact()
    {
        var result = await WarmTool.RunAsync(_folder.Root, "map", "map", "--format", "csv", "--language", "ja", "-o", "台帳.csv");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var bytes = await File.ReadAllBytesAsync(_folder["台帳.csv"]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = (await File.ReadAllTextAsync(_folder["台帳.csv"])).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("個人情報の項目,", lines[0], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("メールアドレス,email,3,Customer,,billing,名前から推定,SMTP,本人,,メール,,1,Shop.cs:6,", lines[2], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Equal(lines[0].Count(character => character == ','), line.Count(character => character == ',')));
    }

    [Fact]
    public async Task A_cell_never_begins_like_a_formula()
    {
        _folder.Write("formula/=cmd.cs", TestFolder.Leak);

        var result = await WarmTool.RunAsync(_folder.Root, "map", "formula", "--format", "csv");

        Assert.Contains(",'=cmd.cs:4,", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mermaid_draws_data_purposes_and_recipients()
    {
        var result = await WarmTool.RunAsync(_folder.Root, "map", "map", "--format", "mermaid");

        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).ToList();
        Assert.Equal("flowchart LR", lines[0]);
        Assert.Contains("d1([\"e-mail address\"])", lines);
        Assert.Contains("r1[\"SMTP (the person)\"]", lines);
        Assert.Contains("d1 --> p1", lines);
        Assert.Contains("p1 -->|2| r1", lines);
    }

    [Fact]
    public async Task The_page_stands_alone_and_takes_nothing_of_the_code_for_markup()
    {
        _folder.Write("page/<img src=x onerror=alert(1)>.cs", TestFolder.Leak);

        var result = await WarmTool.RunAsync(_folder.Root, "map", "page", "-o", "map.html");

        Assert.Equal(0, result.ExitCode);
        var html = await File.ReadAllTextAsync(_folder["map.html"]);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;.cs:4", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(html, "<script"));
        Assert.Contains("script-src 'sha256-", html, StringComparison.Ordinal);

        // A band in the picture for each row of the table.
        Assert.Contains("<g class=\"band tier3 in\" data-row=\"0\">", html, StringComparison.Ordinal);
        Assert.Contains("<tr data-row=\"0\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_legend_tells_who_each_colour_stands_for()
    {
        var html = (await WarmTool.RunAsync(_folder.Root, "map", "map", "--format", "html", "--language", "en")).Output;

        var legend = Assert.Single(Found(html, "<p class=\"legend\">(.*)</p>"));
        Assert.Equal(["in", "self", "self"], Found(html, "<g class=\"band tier[1-5] ([a-z]+)\""));
        Assert.Equal(
            ["self: the person", "in: the company itself", "processor: processor", "out: third party / public"],
            Found(legend, "class=\"([a-z]+\">[^<]+)</span>").Select(told => told.Replace("\">", ": ", StringComparison.Ordinal)));
        Assert.All(["self", "processor", "out"], colour => Assert.Contains($".legend .{colour}::before", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_picture_leaves_room_for_its_borders()
    {
        var html = (await WarmTool.RunAsync(_folder.Root, "map", "map", "--format", "html")).Output;

        var box = Assert.Single(Found(html, "viewBox=\"([^\"]+)\"")).Split(' ').Select(int.Parse).ToArray();
        Assert.All(Found(html, "<rect x=\"([0-9]+)\""), x => Assert.True(int.Parse(x) > box[0]));
        Assert.All(Found(html, "<rect (x=\"[0-9]+\" y=\"[0-9]+\" width=\"[0-9]+)\""), rect =>
        {
            var numbers = Found(rect, "([0-9]+)").Select(int.Parse).ToArray();
            Assert.True(numbers[0] + numbers[2] < box[0] + box[2]);
        });
    }

    private static string[] Found(string text, string pattern) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, pattern).Select(match => match.Groups[1].Value)];

    [Fact]
    public async Task Fides_gets_a_system_that_declares_what_it_does_and_for_whom()
    {
        var result = await WarmTool.RunAsync(_folder.Root, "map", "map", "--format", "fides");

        Assert.Equal(0, result.ExitCode);
        var manifest = new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<Dictionary<string, List<Dictionary<string, object>>>>(result.Output);
        var system = Assert.Single(manifest["system"]);
        Assert.Equal("map", system["fides_key"]);
        var declarations = ((List<object>)system["privacy_declarations"]).Cast<Dictionary<object, object>>()
            .Select(declaration => $"{declaration["data_use"]}: {string.Join(' ', ((List<object>)declaration["data_categories"]))}");
        Assert.Equal(["collect: user.health.insurance_beneficiary_id", "essential.service.payment_processing: user.contact.email user.name"], declarations);
    }

    [Fact]
    public async Task Dpv_gets_processes_with_data_purpose_and_recipient()
    {
        var result = await WarmTool.RunAsync(_folder.Root, "map", "map", "--format", "dpv", "--language", "en");

        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal("https://w3id.org/dpv#", json.RootElement.GetProperty("@context").GetProperty("dpv").GetString());
        var billing = json.RootElement.GetProperty("@graph").EnumerateArray().Last();
        Assert.Equal(("dpv:Process", "dpv:PaymentManagement", "dpv:DataSubject", "SMTP"), (
            billing.GetProperty("@type").GetString(), billing.GetProperty("dpv:hasPurpose").GetProperty("@type").GetString(),
            billing.GetProperty("dpv:hasRecipient").GetProperty("@type").GetString(), billing.GetProperty("dpv:hasRecipient").GetProperty("dct:title").GetString()));
        Assert.Equal(["pd:EmailAddress", "pd:Name"], billing.GetProperty("dpv:hasPersonalData").EnumerateArray().Select(data => data.GetProperty("@type").GetString()));
        Assert.Equal("Shop.cs:6", billing.GetProperty("dct:source")[0].GetString());
    }

    [Fact]
    public void Purposes_below_a_known_one_are_known_to_other_vocabularies()
    {
        Assert.Equal("marketing.communications", PurposeTerm.Of(new Purpose("Marketing.Newsletter.Weekly")).Fides);
        Assert.Equal(("operations", "collect"), (PurposeTerm.Of(new Purpose("stock taking")).Fides, PurposeTerm.Of(null).Fides));
        Assert.All(PurposeTerm.Table.Values, term => Assert.Matches("^[a-z_.]+$", term.Fides));
    }

    [Theory]
    [InlineData(0, "clean")]
    [InlineData(3, "none")]
    [InlineData(4, "broken")]
    [InlineData(0, "broken --allow-incomplete")]
    [InlineData(2, "map --format xml")]
    public async Task Exit_code_says_what_came_out(int expected, string arguments)
    {
        var result = await WarmTool.RunAsync(_folder.Root, ["map", .. arguments.Split(' ')]);

        Assert.True(expected == result.ExitCode, $"{result.ExitCode}\n{result.Output}\n{result.Error}");
    }
}
