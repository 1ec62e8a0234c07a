using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Session;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>A small shop on disk, opened with the shipped rules and repairs.</summary>
internal sealed class Shop : IAsyncDisposable
{
    public const string Annotations = """
        namespace PrivacyAnalyzers.Annotations
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class CollectedForAttribute : System.Attribute { public CollectedForAttribute(params string[] purposes) { } }
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class ProcessedForAttribute : System.Attribute { public ProcessedForAttribute(string purpose) { } }
        }
        """;

    public const string Customer = """
        using PrivacyAnalyzers.Annotations;
        namespace Shop;
        public static class Purposes { public const string News = "marketing.newsletter"; }
        [CollectedFor("orders")]
        public class Customer
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
        }
        """;

    public const string Newsletters = """
        using PrivacyAnalyzers.Annotations;
        namespace Shop;
        [ProcessedFor(Purposes.News)]
        public class Newsletters
        {
            public void Note(Customer customer)
            {
                var address = customer.Email;
                System.Console.WriteLine("news to " + address);
            }

            [ProcessedFor("marketing")]
            public void Again(Customer customer)
            {
                System.Console.WriteLine(customer.Name);
            }
        }
        """;

    public const string Policy = """
        purposes:
          orders: Filling orders
          marketing:
            title: { en: Offers, ja: ご案内 }
            requires: opt-out
        data:
          - match: Shop.Customer.Name
            category: name
            purposes: [orders, marketing]
        code:
          - match: Shop.Newsletters
            purpose: marketing.newsletter

        """;

    private readonly Dictionary<string, string> _texts = [];

    private Shop(TemporaryFolder folder, Editor editor) => (Folder, Editor) = (folder, editor);

    public TemporaryFolder Folder { get; }

    public Editor Editor { get; }

    public static async Task<Shop> OpenAsync(
        string locale = "en", string? policy = Policy, Action<JsonObject>? adapt = null, Func<string, JsonNode?, JsonNode?>? answer = null, bool opensFiles = true)
    {
        var folder = new TemporaryFolder();
        var texts = new Dictionary<string, string> { ["Annotations.cs"] = Annotations, ["Customer.cs"] = Customer, ["Newsletters.cs"] = Newsletters };
        if (policy is not null)
            texts.Add("privacy.yml", policy);
        foreach (var (name, text) in texts)
            folder.Write(name, text);
        var source = new FolderAsProject();
        source.Gate.SetResult();
        var editor = await Editor.OpenAsync(new FileFactsAnalyzer(), source, locale, folder.Path, adapt: adapt, answer: answer);
        await editor.LoggedAsync("1 project");
        var shop = new Shop(folder, editor);
        foreach (var (name, text) in texts)
            if (opensFiles && name != "Annotations.cs")
                await shop.ShowAsync(name, text);
        return shop;
    }

    public string Uri(string name) => DocumentUri.FromPath(System.IO.Path.Combine(Folder.Path, name));

    /// <summary>Opens a file.</summary>
    public Task ShowAsync(string name, string text)
    {
        _texts[name] = text;
        return Editor.OpenDocumentAsync(Uri(name), text, language: name.EndsWith(".cs", StringComparison.Ordinal) ? "csharp" : "yaml");
    }

    /// <summary>Replaces the whole text of an open file.</summary>
    public Task ReplaceAsync(string name, string text, int version)
    {
        _texts[name] = text;
        return Editor.Client.NotifyAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri(name), ["version"] = version },
            ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
        });
    }

    /// <summary>The parameters of a request about the place that a bar marks in <paramref name="marked"/>, which stands in the file without the bar.</summary>
    public JsonObject At(string name, string marked)
    {
        var text = _texts[name];
        var bar = marked.IndexOf('|', StringComparison.Ordinal);
        var start = text.IndexOf(marked.Remove(bar, 1), StringComparison.Ordinal);
        Assert.True(start >= 0, marked + " is not in " + name);
        var before = text[..(start + bar)];
        return new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri(name) },
            ["position"] = new JsonObject { ["line"] = before.Split('\n').Length - 1, ["character"] = before.Length - before.LastIndexOf('\n') - 1 },
        };
    }

    public Task<JsonNode?> AskAsync(string method, string name, string marked) => Editor.Client.ResultOfAsync(method, At(name, marked));

    /// <summary>The text that a range of a file covers.</summary>
    public string TextOf(string name, JsonNode range)
    {
        var lines = _texts[name].Split('\n');
        var (start, end) = (range["start"]!, range["end"]!);
        Assert.Equal((int)start["line"]!, (int)end["line"]!);
        return lines[(int)start["line"]!][(int)start["character"]!..(int)end["character"]!];
    }

    public async ValueTask DisposeAsync()
    {
        await Editor.DisposeAsync();
        Folder.Dispose();
    }
}
