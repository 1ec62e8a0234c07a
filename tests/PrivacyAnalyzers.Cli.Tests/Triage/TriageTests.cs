using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests.Triage;

public sealed class TriageTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Theory]
    [InlineData(5, "email 1 mis-sent --threat")]
    [InlineData(4, "card 1 mis-sent")]
    [InlineData(4, "health 1 shown-to-others")]
    [InlineData(4, "email 1001 visible-recipients")]
    [InlineData(4, "name 3 break-in")]
    [InlineData(3, "email 20 visible-recipients")]
    [InlineData(3, "name,address,gender 1 mis-sent")]
    [InlineData(2, "name 1 mis-sent")]
    [InlineData(2, "email 3 unwanted-contact")]
    [InlineData(1, "name 1 mis-sent --reached inside")]
    [InlineData(1, "card 5000 mis-sent --recovered")]
    public async Task Level_follows_from_what_was_told(int expected, string incident)
    {
        using var json = JsonDocument.Parse((await RunAsync(incident, "--format", "json")).Output);

        Assert.Equal(expected, json.RootElement.GetProperty("level").GetProperty("number").GetInt32());
    }

    // The day of notice is the first of the 30 or 60.
    [Theory]
    [InlineData("persons, ppc-preliminary 2026-11-25, jipdec-preliminary 2026-11-25, jipdec-full 2026-12-19, ppc-full 2026-12-19", "health 1 mis-sent")]
    [InlineData("persons, ppc-preliminary 2026-11-25, jipdec-preliminary 2026-11-25, jipdec-full-wrongful 2027-01-18, ppc-full-wrongful 2027-01-18", "name 1 break-in")]
    [InlineData("jipdec-full 2026-12-19", "email 1000 visible-recipients")]
    [InlineData("persons, ppc-preliminary 2026-11-25, ppc-full 2026-12-19", "email 1001 visible-recipients --no-privacy-mark")]
    [InlineData("jipdec-full 2026-12-19", "name 5 beyond-purpose")]
    [InlineData("jipdec-full 2026-12-19", "card 1 mis-sent --encrypted")]
    [InlineData("jipdec-full 2026-12-19", "my-number 100 mis-sent")]
    [InlineData("persons, ppc-preliminary 2026-11-25, jipdec-preliminary 2026-11-25, jipdec-full 2026-12-19, ppc-full 2026-12-19", "my-number 101 mis-sent")]
    [InlineData("", "health 5000 mis-sent --recovered")]
    public async Task Reports_are_due_on_their_days(string expected, string incident)
    {
        using var json = JsonDocument.Parse((await RunAsync(incident, "--found", "2026-11-20", "--as-of", "2026-11-22", "--format", "json")).Output);

        var reports = json.RootElement.GetProperty("reports").EnumerateArray()
            .Select(report => report.GetProperty("id").GetString() + (report.TryGetProperty("last", out var last) ? " " + last.GetString() : ""));
        Assert.Equal(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(), reports.Order());
    }

    [Theory]
    [InlineData("card", "card-company", "bank")]
    [InlineData("bank-account", "bank", "card-company")]
    [InlineData("my-number", "my-number-card", "bank")]
    [InlineData("passport", "police", "my-number-card")]
    public async Task Desks_are_those_of_the_data(string data, string there, string notThere)
    {
        using var json = JsonDocument.Parse((await RunAsync($"{data} 1 mis-sent", "--format", "json")).Output);

        var desks = json.RootElement.GetProperty("desks").EnumerateArray().Select(desk => desk.GetProperty("id").GetString()).ToList();
        Assert.Contains(there, desks);
        Assert.DoesNotContain(notThere, desks);
    }

    [Theory]
    [InlineData("emial 1 mis-sent", "Did you mean 'email'?")]
    [InlineData("nothing-like-it 1 mis-sent", "One of: name, kana,")]
    [InlineData("email 0 mis-sent", "at least one")]
    [InlineData("email -3 mis-sent", "at least one")]
    [InlineData("email many mis-sent", "no number of people")]
    [InlineData("email 99999999999 mis-sent", "on earth")]
    [InlineData("email 1 missent", "Did you mean 'mis-sent'?")]
    [InlineData("email 1 PRV7777", "No rule has the id PRV7777")]
    [InlineData("email 1 PRV9001", "no incident")]
    [InlineData("email 1 mis-sent --found 2026-11-23 --as-of 2026-11-22", "lies after")]
    [InlineData("email 1 mis-sent --recovered --misuse", "exclude each other")]
    [InlineData("email 1 mis-sent --found yesterday", "is no day")]
    public async Task What_cannot_be_is_told_and_is_wrong_usage(string incident, string message)
    {
        var result = await RunAsync(incident);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_missing_is_told_at_once()
    {
        var result = await WarmTool.RunAsync(folder.Root, "triage");

        Assert.Equal(2, result.ExitCode);
        Assert.All(["--data", "--people", "--cause"], option => Assert.Contains(option, result.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_says_what_to_do_first_in_order_and_that_it_is_no_legal_advice()
    {
        var result = await RunAsync("email,card 1200 PRV3006", "--found", "2026-10-01", "--as-of", "2026-11-22");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        int[] places = [.. new[] { "Level 4", "First: write down", "Then: cut off", "Then: watch", "Reports due", "Evidence to keep", "Sources", "no legal advice" }.Select(text => result.Output.IndexOf(text, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("recipients could see each other (PRV3006)", result.Output, StringComparison.Ordinal);
        Assert.Contains("2026-10-06 at the latest — 47 day(s) late", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Japanese_draft_has_the_nine_items_and_takes_Japanese_names_of_data()
    {
        var result = await RunAsync("氏名,メールアドレス unknown mis-sent", "--format", "markdown", "--language", "ja", "-o", "報告.md");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        var text = await System.IO.File.ReadAllTextAsync(folder["報告.md"]);
        Assert.Contains("これは法的助言ではありません", text, StringComparison.Ordinal);
        Assert.Contains("3. **本人の数**: 未確認", text, StringComparison.Ordinal);
        Assert.Contains("9. **その他参考となる事項**: (記入)", text, StringComparison.Ordinal);
        Assert.Contains("1,000人超", text, StringComparison.Ordinal);
        Assert.Contains("<https://privacymark.jp/p-application/incident/>", text, StringComparison.Ordinal);
    }

    private Task<CliResult> RunAsync(string incident, params string[] more)
    {
        var words = incident.Split(' ');
        return WarmTool.RunAsync(folder.Root, ["triage", "--data", words[0], "--people", words[1], "--cause", words[2], .. words[3..], .. more]);
    }
}
