using System;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.LanguageServer.Tests.Client;

namespace PrivacyAnalyzers.LanguageServer.Tests.Session;

/// <summary>Our own rules while somebody types: the server goes on from what it knew, and finds what one finds that just started.</summary>
public sealed class TypingTests
{
    /// <summary>How many edits the long run makes; CI makes a part of them.</summary>
    private static readonly int Edits = int.TryParse(Environment.GetEnvironmentVariable("PRIVACY_EDITS"), out var edits) ? edits : 600;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Random_edits_find_what_a_fresh_server_finds(int seed)
    {
        using var folder = new TemporaryFolder();
        var uris = new[] { folder.Write("Checks.cs", Mailings.Checks), folder.Write("Mailings.cs", Mailings.Sender) };
        var documents = new[] { new Typed(Mailings.Checks), new Typed(Mailings.Sender) };
        await using var editor = await Mailings.OpenAsync(folder, uris, documents);
        var random = new Random(seed);
        var findings = 0;
        for (var check = 0; check < 8; check++)
        {
            // Every other time what was typed is thrown away, so that the code does not go to pieces for good.
            if (check % 2 == 0)
                for (var at = 0; at < uris.Length; at++)
                    await Mailings.ReplaceAsync(editor, uris[at], documents[at] = new Typed(at == 0 ? Mailings.Checks : Mailings.Sender, documents[at].Version));
            for (var edit = 0; edit < 8; edit++)
            {
                var which = random.Next(2);
                var (line, old, text) = documents[which].Next(random);
                await editor.ChangeAsync(uris[which], documents[which].Version, (line, 0), (line + (old ? 1 : 0), 0), text);
                if (random.Next(3) == 0)
                    await editor.DiagnosticsOfAsync(uris[which], documents[which].Version);
            }

            var found = await Mailings.SettledAsync(editor, uris, documents);
            await using var fresh = await Mailings.OpenAsync(folder, uris, documents);
            Assert.Equal(await Mailings.SettledAsync(fresh, uris, documents), found);
            findings += found.Count(text => text != "[]");
        }

        Assert.True(findings > 3, $"{findings} documents with findings");
    }

    [Fact]
    public async Task A_long_day_of_typing_ends_in_the_findings_of_a_fresh_server_and_memory_stays_bounded()
    {
        using var folder = new TemporaryFolder();
        var uris = new[] { folder.Write("Checks.cs", Mailings.Checks), folder.Write("Mailings.cs", Mailings.Sender) };
        var documents = new[] { new Typed(Mailings.Checks), new Typed(Mailings.Sender) };
        await using var editor = await Mailings.OpenAsync(folder, uris, documents);
        var random = new Random(7);
        var early = 0L;
        for (var edit = 1; edit <= Edits; edit++)
        {
            if (edit % 60 == 0)
                for (var at = 0; at < uris.Length; at++)
                    await Mailings.ReplaceAsync(editor, uris[at], documents[at] = new Typed(at == 0 ? Mailings.Checks : Mailings.Sender, documents[at].Version));
            var which = random.Next(2);
            var (line, old, text) = documents[which].Next(random);
            await editor.ChangeAsync(uris[which], documents[which].Version, (line, 0), (line + (old ? 1 : 0), 0), text);
            if (edit % 20 != 0)
                continue;
            await editor.DiagnosticsOfAsync(uris[which], documents[which].Version);
            editor.Client.Forget();
            if (edit == Math.Max(20, Edits / 5 / 20 * 20))
                early = GC.GetTotalMemory(forceFullCollection: true);
        }

        var grown = GC.GetTotalMemory(forceFullCollection: true) - early;
        Assert.True(grown < Bound, $"The heap grew by {grown / 1_000_000} MB over the last four fifths of {Edits} edits.");
        var found = await Mailings.SettledAsync(editor, uris, documents);
        await using var fresh = await Mailings.OpenAsync(folder, uris, documents);
        Assert.Equal(await Mailings.SettledAsync(fresh, uris, documents), found);
    }

    /// <summary>Other tests run in the same process; a server that kept its states would keep a few hundred kilobytes for each edit.</summary>
    private const long Bound = 60_000_000;
}
