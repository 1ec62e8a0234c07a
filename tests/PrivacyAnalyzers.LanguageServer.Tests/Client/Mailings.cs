using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>Two files that judge each other, to be typed in.</summary>
internal static class Mailings
{
    public const string Checks = """
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

    public const string Sender = """
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

    public static async Task<Editor> OpenAsync(TemporaryFolder folder, string[] uris, Typed[] documents)
    {
        var source = new FolderAsProject();
        source.Gate.SetResult();
        var editor = await Editor.OpenAsync(new FileFactsAnalyzer(), source, folder: folder.Path);
        await editor.LoggedAsync("1 project");
        for (var at = 0; at < uris.Length; at++)
            await editor.OpenDocumentAsync(uris[at], documents[at].Text, documents[at].Version);
        return editor;
    }

    // A blank line at the end of each, and once more in the first, changes nothing but brings findings that know of all edits.
    public static async Task<IReadOnlyList<string>> SettledAsync(Editor editor, string[] uris, Typed[] documents)
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

    public static Task ReplaceAsync(Editor editor, string uri, Typed document) =>
        editor.Client.NotifyAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = document.Advance() },
            ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = document.Text }),
        });

    private static string Sorted(JsonArray diagnostics) => "[" + string.Join(',', diagnostics.Select(diagnostic => diagnostic!.ToJsonString()).Order(StringComparer.Ordinal)) + "]";
}
