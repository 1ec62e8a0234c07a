using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Samples.Tests;

/// <summary>A bank's own rules find in the bank's program what is marked in it, in the compiler and on the command line, and nothing else of theirs.</summary>
public sealed partial class CustomRulesTests
{
    private static readonly Sample Teller = new("CustomRules/Bank.Teller");

    [Fact]
    public async Task The_teller_breaks_each_of_the_bank_s_rules_once_in_build_and_check()
    {
        var marked = Teller.Expected();
        Assert.Equal(["BANK001", "BANK002", "BANK003", "PRV9100", "PRV9100"], marked.Select(mark => mark.Split(' ')[1]).Order(StringComparer.Ordinal));

        var build = await Teller.BuildAsync("-c", "Release", "-p:UseSharedCompilation=false");
        Assert.True(build.ExitCode == 0, build.Output + build.Errors);
        Assert.Equal(marked, Warning().Matches(build.Output).Select(match => $"{match.Groups[1]}({match.Groups[2]}): {match.Groups[3]}").Where(IsTheBanks).Distinct().Order(StringComparer.Ordinal));

        var check = await Teller.CheckAsync("--format", "json");
        Assert.Empty(Sample.Gaps(check));
        Assert.Equal(marked, Sample.Findings(check).Where(IsTheBanks));
    }

    /// <summary>The bank tests its rules by themselves, as anybody would.</summary>
    [Fact]
    public Task A_rule_of_the_bank_is_tested_with_marks() => new RuleTest(new Bank.PrivacyRules.BankRules())
    {
        Source = """
            public class Customer { public int Id { get; set; } public string FullName { get; set; } = ""; public string Email { get; set; } = ""; public string AccountNumber { get; set; } = ""; }
            public class Desk(System.Net.Mail.SmtpClient mail)
            {
                public void Run(Customer customer)
                {
                    mail.Send("desk@bank.example", customer.Email, "News", customer.AccountNumber); // expect: BANK001 // path: source, sink
                    mail.Send("desk@bank.example", customer.Email, "News", "There is news."); // label: email
                }
            }
            """,
    }.VerifyAsync();

    private static bool IsTheBanks(string finding) => finding.Contains(": BANK", StringComparison.Ordinal) || finding.EndsWith("PRV9100", StringComparison.Ordinal);

    [GeneratedRegex(@"(\w+\.cs)\((\d+),\d+\): warning (\w+):")]
    private static partial Regex Warning();
}
