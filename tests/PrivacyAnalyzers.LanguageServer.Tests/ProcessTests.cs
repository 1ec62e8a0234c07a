using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests;

/// <summary>The shipped server with the shipped rules, repairs and loader, over standard input and output.</summary>
public sealed class ProcessTests
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
        </Project>
        """;

    private const string Source =
        """
        using System;

        namespace Shop;

        public class Customer
        {
            public int Id { get; set; }
            public string Email { get; set; } = "";
        }

        public class Registration
        {
            public void Register(Customer customer)
            {
                Console.WriteLine("registered " + customer.Email);
            }
        }
        """;

    [Fact]
    public async Task A_leak_is_found_and_repaired_and_the_process_ends_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Shop.csproj", Project);
        var uri = folder.Write("Registration.cs", Source);
        await using var server = new ServerProcess();
        var client = server.Client;

        await client.ResultOfAsync("initialize", Editor.Introduction(folder: folder.Path));
        await client.NotifyAsync("initialized", new JsonObject());
        await client.NotifyAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "csharp", ["version"] = 1, ["text"] = Source },
        });
        var published = await client.WaitForAsync(message => Editor.IsPublished(message, uri) && message["params"]!["diagnostics"]!.AsArray().Count > 0);
        var finding = Assert.Single(published["params"]!["diagnostics"]!.AsArray())!;
        Assert.Equal("PRV4001", (string)finding["code"]!);
        Assert.EndsWith("/docs/rules/PRV4001.md", (string)finding["codeDescription"]!["href"]!);
        Assert.NotEmpty(finding["relatedInformation"]!.AsArray());

        var offered = await client.ResultOfAsync("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["range"] = finding["range"]!.DeepClone(),
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray(finding.DeepClone()) },
        });
        Assert.True(offered!.AsArray().Count > 0, "No repair is offered. What came: " + string.Join("\n", client.Received));
        var repaired = await client.ResultOfAsync("codeAction/resolve", offered.AsArray()[0]!.DeepClone());
        Assert.NotEmpty(repaired!["edit"]!["documentChanges"]![0]!["edits"]!.AsArray());

        await client.ResultOfAsync("shutdown");
        await client.NotifyAsync("exit");
        Assert.Equal(0, await server.ExitCodeAsync());
        Assert.Equal("", await server.Errors);
    }

    [Fact]
    public async Task A_mistake_in_the_policy_is_shown_where_it_stands_and_goes_when_it_is_mended()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Shop.csproj", Project.Replace("</Project>", "  <ItemGroup><AdditionalFiles Include=\"privacy.yml\" /></ItemGroup>\n</Project>"));
        folder.Write("Registration.cs", Source);
        var uri = folder.Write("privacy.yml", "purpose:\n  support:\n    title: Support\n");
        await using var server = new ServerProcess();
        var client = server.Client;

        await client.ResultOfAsync("initialize", Editor.Introduction(folder: folder.Path));
        await client.NotifyAsync("initialized", new JsonObject());
        await client.NotifyAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = "purpose:\n  support:\n    title: Support\n" },
        });
        var published = await client.WaitForAsync(message => Editor.IsPublished(message, uri) && message["params"]!["diagnostics"]!.AsArray().Count > 0);
        var problem = Assert.Single(published["params"]!["diagnostics"]!.AsArray())!;
        Assert.Equal("PRV9001", (string)problem["code"]!);
        Assert.Equal(0, (int)problem["range"]!["start"]!["line"]!);

        await client.NotifyAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = 2 },
            ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = Editor.RangeOf((0, 7), (0, 7)), ["text"] = "s" }),
        });
        await client.WaitForAsync(message =>
            Editor.IsPublished(message, uri) && (int?)message["params"]!["version"] == 2 && message["params"]!["diagnostics"]!.AsArray().Count == 0);
    }

    [Fact]
    public async Task A_server_that_was_killed_at_work_is_started_again_and_finds_the_same()
    {
        using var folder = new TemporaryFolder();
        var uri = folder.Write("Registration.cs", Source);
        for (var start = 0; start < 2; start++)
        {
            await using var server = new ServerProcess();
            await server.Client.ResultOfAsync("initialize", Editor.Introduction(folder: folder.Path));
            await server.Client.NotifyAsync("initialized", new JsonObject());
            await server.Client.NotifyAsync("textDocument/didOpen", new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "csharp", ["version"] = 1, ["text"] = Source },
            });
            if (start == 0)
            {
                await server.KillAsync(); // while it loads and analyses
                continue;
            }

            var published = await server.Client.WaitForAsync(message => Editor.IsPublished(message, uri) && message["params"]!["diagnostics"]!.AsArray().Count > 0);
            Assert.Equal("PRV4001", (string)published["params"]!["diagnostics"]![0]!["code"]!);
        }
    }

    [Fact]
    public async Task An_editor_that_goes_away_takes_the_process_with_it()
    {
        await using var server = new ServerProcess();
        await server.Client.ResultOfAsync("initialize", Editor.Introduction());
        await server.Client.NotifyAsync("initialized", new JsonObject());
        server.Client.CloseInput();
        Assert.Equal(1, await server.ExitCodeAsync());
    }
}
