using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>
/// The whole way of an organisation's own rules, as the page about them tells it: from the template to a program that is judged by them,
/// wherever we judge. The steps are read from the page.
/// </summary>
[Collection(nameof(LocalFeed))]
public sealed partial class TemplateTests(LocalFeed feed)
{
    /// <summary>What the template's own rules object to.</summary>
    private const string Desk = """
        public sealed class Desk(Acme.Chat.ChatClient chat)
        {
            public void Ask(Customer customer)
            {
                chat.Post("#support", "please call " + customer.Phone);
                new Acme.Tickets.TicketClient().Open(customer.FullName);
            }
        }

        public sealed class Customer
        {
            public int Id { get; set; }
            public string FullName { get; set; } = "";
            public string Phone { get; set; } = "";
        }

        namespace Acme.Chat
        {
            public sealed class ChatClient { public void Post(string channel, string text) => _ = channel + text; }
        }

        namespace Acme.Tickets
        {
            public sealed class TicketClient { public void Open(string subject) => _ = subject; }
        }
        """;

    private static readonly string[] Expected = ["Desk.cs(5): CTSO001", "Desk.cs(6): PRV9100", "Program.cs(1): CTSO002"];

    [Fact]
    public async Task From_the_template_to_a_program_that_is_judged_by_its_rules()
    {
        await feed.PackAsync("PrivacyAnalyzers.Sdk", "PrivacyAnalyzers.Rules", "PrivacyAnalyzers.Testing", "PrivacyAnalyzers.Templates");
        var start = feed.NewFolder();
        var at = start;
        var passed = new List<string>();
        string[] built = [], found = [];
        foreach (var (language, text) in FirstRule())
        {
            if (language != "sh")
            {
                // Its first line says which file it is.
                var (file, code) = (text.Split('\n')[0].TrimStart('/', ' ').Trim(), text[(text.IndexOf('\n') + 1)..]);
                await File.WriteAllTextAsync(Path.Combine(start.Folder, file.StartsWith("App/", StringComparison.Ordinal) ? "" : "Contoso.PrivacyRules", file), code);
                continue;
            }

            foreach (var command in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                switch (command.Split(' '))
                {
                    case ["cd", var folder]:
                        at = at.In(folder);
                        break;
                    case ["privacy", .. var arguments]:
                        found = await CheckedAsync(at, arguments);
                        break;
                    case ["dotnet", "new", .. var arguments]:
                        var template = arguments.Select(argument => argument == "PrivacyAnalyzers.Templates" ? Path.Combine(feed.Feed, $"{argument}.{Repository.PackageVersion}.nupkg") : argument);
                        (await at.RunAsync(["new", .. template, "--debug:custom-hive", Path.Combine(start.Above, "hive")])).Succeeded();
                        break;
                    case ["dotnet", "test"]:
                        var test = (await at.RunAsync("test", "--nologo", "-p:UseSharedCompilation=false", "-tl:off")).Succeeded();
                        Assert.DoesNotContain(test.Lines, line => line.Contains(": warning ", StringComparison.Ordinal));
                        passed.AddRange(test.Lines.Select(line => Passed().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value));
                        break;
                    case ["dotnet", "pack", .. var arguments]:
                        (await at.RunAsync(["pack", .. arguments.Select(argument => argument == "feed" ? feed.Feed : argument), "-p:UseSharedCompilation=false"])).Succeeded();
                        break;
                    case ["dotnet", "build", var project]:
                        at.In(project).Write("Desk.cs", Desk);
                        built = Found(await at.BuildAsync(project));
                        break;
                    case ["dotnet", .. var arguments]:
                        (await at.RunAsync(arguments)).Succeeded();
                        break;
                }
            }
        }

        Assert.Equal(["3", "4"], passed);
        Assert.Equal(Expected, built);
        Assert.Equal(Expected, found);

        // In the compiler all rules stand in one folder, so that they share what is found out.
        var app = start.In("App");
        Assert.True(File.Exists(Path.Combine(app.Folder, "obj", "Debug", "net10.0", "privacy-rules", "Contoso.PrivacyRules.dll")));
        Assert.Equal(Expected.Where(finding => finding.StartsWith("Desk", StringComparison.Ordinal)), await EditedAsync(app, "Desk.cs"));
        Assert.Equal(Expected.Where(finding => finding.StartsWith("Program", StringComparison.Ordinal)), await EditedAsync(app, "Program.cs"));
    }

    /// <summary>The blocks of the page's first part, in order.</summary>
    private static IEnumerable<(string Language, string Text)> FirstRule()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules-sdk.md"));
        var part = page[page.IndexOf("## Your first rule", StringComparison.Ordinal)..page.IndexOf("## How it works", StringComparison.Ordinal)];
        return Blocks().Matches(part).Select(block => (block.Groups[1].Value, block.Groups[2].Value));
    }

    /// <summary>What the compiler printed of rules that are not the tool's own.</summary>
    private static string[] Found(DotnetResult build)
    {
        build.Succeeded();
        return [.. Warning().Matches(build.Output).Select(match => $"{match.Groups[1]}): {match.Groups[2]}").Where(IsOurs).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What <c>privacy check</c> finds.</summary>
    private static async Task<string[]> CheckedAsync(Consumer at, string[] arguments)
    {
        var check = await at.RunAsync([Repository.CommandLine, .. arguments, "--format", "json", "--output", "found.json"]);
        Assert.True(check.ExitCode == 1, check.Output);
        using var report = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(at.Folder, "found.json")));
        return
        [
            .. report.RootElement.GetProperty("findings").EnumerateArray()
                .Select(finding => $"{Path.GetFileName(finding.GetProperty("file").GetString())}({finding.GetProperty("line").GetInt32()}): {finding.GetProperty("rule").GetString()}")
                .Where(IsOurs).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What the language server shows of the file in an editor.</summary>
    private async Task<string[]> EditedAsync(Consumer app, string file)
    {
        var start = Dotnet.Command(app.Folder, feed.PackageCache, Repository.CommandLine, "lsp");
        start.RedirectStandardInput = true;
        using var server = Process.Start(start)!;
        try
        {
            _ = server.StandardError.ReadToEndAsync();
            var editor = new LspClient(server.StandardInput.BaseStream, server.StandardOutput.BaseStream);
            var folder = new Uri(app.Folder).AbsoluteUri;
            await editor.ResultOfAsync("initialize", new JsonObject
            {
                ["processId"] = Environment.ProcessId,
                ["rootUri"] = folder,
                ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = folder, ["name"] = "app" }),
                ["capabilities"] = new JsonObject(),
            });
            await editor.NotifyAsync("initialized", new JsonObject());
            await editor.NotifyAsync("textDocument/didOpen", new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = folder + "/" + file, ["languageId"] = "csharp", ["version"] = 1, ["text"] = await File.ReadAllTextAsync(Path.Combine(app.Folder, file)) },
            });
            var shown = await editor.WaitForAsync(message =>
                (string?)message["method"] == "textDocument/publishDiagnostics" && message["params"]!["diagnostics"]!.AsArray().Any(one => ((string?)one!["code"])!.StartsWith("CTSO", StringComparison.Ordinal)));
            return [.. shown["params"]!["diagnostics"]!.AsArray().Select(one => $"{file}({(int)one!["range"]!["start"]!["line"]! + 1}): {one["code"]}").Where(IsOurs).Order(StringComparer.Ordinal)];
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    // The shipped rules have their say about the same lines; they are not what is asked here.
    private static bool IsOurs(string finding) => finding.Contains(": CTSO", StringComparison.Ordinal) || finding.EndsWith("PRV9100", StringComparison.Ordinal);

    [GeneratedRegex(@"(\w+\.cs\(\d+),\d+\): (?:warning|error) (\w+):")]
    private static partial Regex Warning();

    [GeneratedRegex(@"Passed!.*Passed: +(\d+),")]
    private static partial Regex Passed();

    [GeneratedRegex(@"^```(\w+)\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
