using System;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class ExplainSymbolTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Fact]
    public async Task A_member_is_explained_in_the_language_asked_for()
    {
        var result = await WarmTool.RunAsync(folder.Root, "explain", "--symbol", "Customer.Email", "leak");
        var japanese = await WarmTool.RunAsync(folder.Root, "explain", "leak", "--symbol=Customer.Email", "--language", "ja");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Customer.Email  Shop.cs(1,", result.Output, StringComparison.Ordinal);
        Assert.Contains("  personal data: e-mail address (confidence: high, from its name)", result.Output, StringComparison.Ordinal);
        Assert.Contains("  - 'email' in its name stands for e-mail address", result.Output, StringComparison.Ordinal);
        Assert.Contains("  個人データ: メールアドレス(確度: 高、根拠: 名前)", japanese.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_is_explained_by_its_members()
    {
        var result = await WarmTool.RunAsync(folder.Root, "explain", "--symbol", "Customer", "leak");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("  about one person", result.Output, StringComparison.Ordinal);
        Assert.Contains("  Name: personal data: name (confidence: high, from its name)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_a_record_is_found_by_its_name()
    {
        folder.Write("record/Guests.cs", "namespace Hotel; public sealed record CheckIn(int Room, string GuestEmail);");

        var result = await WarmTool.RunAsync(folder.Root, "explain", "--symbol", "Hotel.CheckIn.GuestEmail", "record");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("  personal data: e-mail address (confidence: high, from its name)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_counts()
    {
        folder.Write("told/Shop.cs", TestFolder.Leak);
        folder.Write("told/privacy.yml", "data:\n  - { match: Customer.Email, category: none }\n");

        var result = await WarmTool.RunAsync(folder.Root, "explain", "--symbol", "Customer.Email", "told");

        Assert.Contains("  not taken for personal data", result.Output, StringComparison.Ordinal);
        Assert.Contains("  - privacy.yml says that it is no personal data", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing in the code is called 'Customer.Nix'", "--symbol", "Customer.Nix", "leak")]
    [InlineData("name a rule, or a symbol with --symbol")]
    public async Task What_is_not_there_is_told(string message, params string[] arguments)
    {
        var result = await WarmTool.RunAsync(folder.Root, ["explain", .. arguments]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
