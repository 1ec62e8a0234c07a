using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.LanguageServer.Tests.Session;

/// <summary>Our own rules while somebody types: the server goes on from what it knew, and finds what one finds that just started.</summary>
public sealed class TypingTests
{
    private const string Checks = """
        public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; public bool IsOptedOut { get; set; } }
        public interface IMailSender { void SendMail(string to, string subject, string body); }
        public static class Checks
        {
            public static bool MayMail(Customer customer)
            {
                if (customer.IsOptedOut)
                    return false;
                Fail(customer.Email, customer.Id);
                return true;
            }

            private static void Fail(string address, int id)
            {
                if (id == 0)
                    throw new System.InvalidOperationException("unknown " + address);
            }

            public static string Address(Customer customer)
            {
                var address = customer.Email;
                return address;
            }
        }
        """;

    private const string Mailings = """
        public class Mailings
        {
            private readonly IMailSender _mail;
            public Mailings(IMailSender mail)
            {
                _mail = mail;
            }

            public void Newsletter(Customer[] all)
            {
                foreach (var customer in all)
                {
                    if (!Checks.MayMail(customer))
                        continue;
                    Deliver(customer, "News");
                }
            }

            public void Promote(Customer customer)
            {
                Deliver(customer, "Sale");
            }

            private void Deliver(Customer customer, string subject)
            {
                var to = Checks.Address(customer);
                if (to.Length == 0)
                    throw new System.InvalidOperationException("no address of " + customer.Name);
                _mail.SendMail(to, subject, "Dear " + customer.Name);
            }
        }
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Random_edits_find_what_a_fresh_server_finds(int seed)
    {
        using var folder = new TemporaryFolder();
        var uris = new[] { folder.Write("Checks.cs", Checks), folder.Write("Mailings.cs", Mailings) };
        var documents = new[] { new Typed(Checks), new Typed(Mailings) };
        await using var editor = await OpenAsync(folder, uris, documents);
        var random = new Random(seed);
        var findings = 0;
        for (var check = 0; check < 8; check++)
        {
            // Every other time what was typed is thrown away, so that the code does not go to pieces for good.
            if (check % 2 == 0)
                for (var at = 0; at < uris.Length; at++)
                    await ReplaceAsync(editor, uris[at], documents[at] = new Typed(at == 0 ? Checks : Mailings, documents[at].Version));
            for (var edit = 0; edit < 8; edit++)
            {
                var which = random.Next(2);
                var (line, old, text) = documents[which].Next(random);
                await editor.ChangeAsync(uris[which], documents[which].Version, (line, 0), (line + (old ? 1 : 0), 0), text);
                if (random.Next(3) == 0)
                    await editor.DiagnosticsOfAsync(uris[which], documents[which].Version);
            }

            var found = await SettledAsync(editor, uris, documents);
            await using var fresh = await OpenAsync(folder, uris, documents);
            Assert.Equal(await SettledAsync(fresh, uris, documents), found);
            findings += found.Count(text => text != "[]");
        }

        Assert.True(findings > 3, $"{findings} documents with findings");
    }

    private static async Task<Editor> OpenAsync(TemporaryFolder folder, string[] uris, Typed[] documents)
    {
        var source = new FolderAsProject();
        source.Gate.SetResult();
        var editor = await Editor.OpenAsync(new PrivacyAnalyzer(), source, folder: folder.Path);
        await editor.LoggedAsync("1 project");
        for (var at = 0; at < uris.Length; at++)
            await editor.OpenDocumentAsync(uris[at], documents[at].Text, documents[at].Version);
        return editor;
    }

    // A blank line at the end of each, and once more in the first, changes nothing but brings findings that know of all edits.
    private static async Task<IReadOnlyList<string>> SettledAsync(Editor editor, string[] uris, Typed[] documents)
    {
        var found = new string[uris.Length];
        foreach (var at in new[] { 0, 1, 0 })
        {
            await editor.ChangeAsync(uris[at], documents[at].Advance(), (9999, 0), (9999, 0), "\n");
            found[at] = Sorted(await editor.DiagnosticsOfAsync(uris[at], documents[at].Version));
        }

        for (var at = 0; at < uris.Length; at++)
            await ReplaceAsync(editor, uris[at], documents[at]);
        return found;
    }

    private static Task ReplaceAsync(Editor editor, string uri, Typed document) =>
        editor.Client.NotifyAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = document.Advance() },
            ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = document.Text }),
        });

    private static string Sorted(JsonArray diagnostics) => "[" + string.Join(',', diagnostics.Select(diagnostic => diagnostic!.ToJsonString()).Order(StringComparer.Ordinal)) + "]";

    /// <summary>A document under edit, line by line.</summary>
    private sealed class Typed(string text, int version = 1)
    {
        private static readonly string[] Statements = ["return;", "var note = 1;", "// told", "if (customer.IsOptedOut) return;", "Promote(customer);", "customer.Email = \"\";", ""];

        private readonly List<string> _lines = [.. text.Split('\n')];

        public int Version { get; private set; } = version;

        /// <summary>The next version.</summary>
        public int Advance() => ++Version;

        public string Text => string.Join('\n', _lines);

        /// <summary>An edit: the line, whether it is replaced or pushed down, and what is written there.</summary>
        public (int Line, bool Old, string Text) Next(Random random)
        {
            Advance();
            var line = random.Next(_lines.Count - 1);
            switch (random.Next(8))
            {
                case 0:
                    _lines.RemoveAt(line);
                    return (line, true, "");
                case 1:
                    var same = _lines[random.Next(_lines.Count)];
                    _lines.Insert(line, same);
                    return (line, false, same + "\n");
                default:
                    var statement = "        " + Statements[random.Next(Statements.Length)];
                    _lines.Insert(line, statement);
                    return (line, false, statement + "\n");
            }
        }
    }
}
