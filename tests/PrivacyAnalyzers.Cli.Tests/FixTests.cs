using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class FixTests(TestFolder folder) : IClassFixture<TestFolder>
{
    private const string Two = """
        public sealed class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; }
        public static class Shop
        {
            public static void Show(Customer customer)
            {
                // first the address
                Console.WriteLine("mail: " + customer.Email);
                Console.WriteLine($"name: {customer.Name}");
            }

            public static void Mail(string email) => Console.WriteLine(email);
        }
        """;

    [Fact]
    public async Task What_can_be_repaired_is_and_the_rest_is_named()
    {
        folder.Write("fix/Shop.cs", Two);
        var run = await WarmTool.RunAsync(folder.Root, "fix", "fix");

        var text = await File.ReadAllTextAsync(folder["fix/Shop.cs"]);
        Assert.Contains("// first the address", text, StringComparison.Ordinal);
        Assert.Contains("\"mail: \" + customer.Id", text, StringComparison.Ordinal);
        Assert.Contains("{customer.Id}", text, StringComparison.Ordinal);
        Assert.Contains("fix/Shop.cs(7,", run.Output, StringComparison.Ordinal);
        Assert.Contains("Left for you to decide", run.Output, StringComparison.Ordinal);
        Assert.Contains("fix/Shop.cs(11,", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 repaired in 1 file(s); 1 left.", run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);

        var again = await WarmTool.RunAsync(folder.Root, "fix", "fix");
        Assert.EndsWith("0 repaired in 0 file(s); 1 left.", again.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task A_dry_run_changes_nothing_and_prints_a_diff_that_git_applies(string lineEnd)
    {
        var name = "dry" + lineEnd.Length;
        var text = Two.ReplaceLineEndings(lineEnd);
        folder.Write(name + "/Shop.cs", text);
        var run = await WarmTool.RunAsync(folder[name], "fix", "--dry-run");
        Assert.Equal(text, await File.ReadAllTextAsync(folder[name + "/Shop.cs"]));
        Assert.Contains("2 would be repaired in 1 file(s); 1 would be left.", run.Error, StringComparison.Ordinal);

        await File.WriteAllTextAsync(folder[name + "/change.diff"], run.Output);
        using var git = Process.Start(new ProcessStartInfo("git", ["apply", "change.diff"]) { WorkingDirectory = folder[name] })!;
        await git.WaitForExitAsync();
        Assert.Equal(0, git.ExitCode);
        await WarmTool.RunAsync(folder.Root, "fix", name);
        var applied = await File.ReadAllTextAsync(folder[name + "/Shop.cs"]);
        Assert.Equal(text.Replace("customer.Email", "customer.Id").Replace("customer.Name", "customer.Id"), applied);
    }

    [Fact]
    public async Task A_file_keeps_its_encoding()
    {
        var sjis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        var text = TestFolder.Leak.Replace("mail: ", "宛先: ", StringComparison.Ordinal);
        folder.Write("sjis/Shop.cs", "");
        await File.WriteAllBytesAsync(folder["sjis/Shop.cs"], sjis.GetBytes(text));
        folder.Write("marked/Shop.cs", "");
        await File.WriteAllTextAsync(folder["marked/Shop.cs"], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        await WarmTool.RunAsync(folder.Root, "fix", "sjis");
        await WarmTool.RunAsync(folder.Root, "fix", "marked");
        var repaired = text.Replace("customer.Email", "customer.Id", StringComparison.Ordinal);
        Assert.Equal(sjis.GetBytes(repaired), await File.ReadAllBytesAsync(folder["sjis/Shop.cs"]));
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(repaired)];
        Assert.Equal(marked, await File.ReadAllBytesAsync(folder["marked/Shop.cs"]));
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_repaired()
    {
        folder.Write("asked/Shop.cs", TestFolder.Leak);
        var run = await WarmTool.RunAsync(folder.Root, "fix", "asked", "--rules", "PRV2");
        Assert.Equal(TestFolder.Leak, await File.ReadAllTextAsync(folder["asked/Shop.cs"]));
        Assert.Equal(0, run.ExitCode);

        Assert.Equal(2, (await WarmTool.RunAsync(folder.Root, "fix", "asked", "--rules", "PRV7")).ExitCode);
        Assert.Equal(3, (await WarmTool.RunAsync(folder.Root, "fix", "none")).ExitCode);
    }
}
