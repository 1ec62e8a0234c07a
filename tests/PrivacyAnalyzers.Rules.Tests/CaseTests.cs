using System;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>Every file under Cases: bad ones are found where they are marked, good ones are left alone, and only because they are good.</summary>
public class CaseTests
{
    public static TheoryData<string> Names => [.. CaseFile.Names];

    public static TheoryData<string, int, string> Mutations
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (var name in CaseFile.Names)
            {
                foreach (var mutation in Mutation.Of(CaseFile.Read(name).Text))
                    data.Add(name, mutation.Line, mutation.Description);
            }

            return data;
        }
    }

    /// <summary>The rules that have cases of their own; the policy rules are tested on privacy.yml files.</summary>
    public static TheoryData<string> Rules => [.. PrivacyRules.All.Select(rule => rule.Descriptor.Id).Where(id => !id.StartsWith("PRV9", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Findings_stand_where_they_are_marked(string name) => CaseFile.Read(name).Test().VerifyAsync();

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_cases_carry_marks_of_their_rule_and_good_ones_none(string name)
    {
        var file = CaseFile.Read(name);
        Assert.Equal(file.IsBad, file.Text.Contains("// expect: " + file.Rule) || file.Text.Contains("// todo: " + file.Rule));
        Assert.Equal(file.IsBad, file.Text.Contains("// expect:") || file.Text.Contains("// todo:"));
    }

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task A_good_case_without_what_makes_it_good_is_found(string name, int line, string change)
    {
        var file = CaseFile.Read(name);
        var mutation = Mutation.Of(file.Text).Single(mutation => mutation.Line == line && mutation.Description == change);
        var test = file.Test(mutation);
        if (mutation.IsUnseen)
        {
            await test.VerifyAsync();
            return;
        }

        var failure = await Assert.ThrowsAsync<VerificationException>(() => test.VerifyAsync());

        // A missing check is told as PRV2001 at the send or as PRV2005 at the query: either proves that the check was seen.
        Assert.Contains("unexpected " + file.Rule[..4], failure.Message);
        Assert.DoesNotContain("does not compile", failure.Message);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_six_cases_of_either_kind(string rule)
    {
        var files = CaseFile.Names.Select(CaseFile.Read).Where(file => file.Rule == rule).ToList();
        Assert.InRange(files.Count(file => file.IsBad), 6, int.MaxValue);
        Assert.InRange(files.Count(file => !file.IsBad), 6, int.MaxValue);
    }

    /// <summary>A check that is inverted, made after the send, or asked of somebody else protects nobody: the rules about checks are held to all three.</summary>
    [Theory]
    [InlineData("PRV2001")]
    [InlineData("PRV2002")]
    [InlineData("PRV2003")]
    [InlineData("PRV2004")]
    [InlineData("PRV3001")]
    [InlineData("PRV3010")]
    public void A_rule_about_checks_is_proved_by_turning_moving_and_mistaking_them(string rule)
    {
        var changes = CaseFile.Names.Select(CaseFile.Read).Where(file => file.Rule == rule && !file.IsBad).SelectMany(file => Mutation.Of(file.Text)).Where(change => !change.IsUnseen).ToList();
        Assert.Contains(changes, change => change.Description == "move down");
        Assert.Contains(changes, change => IsTurned(change.Description));
        Assert.Contains(changes, change => IsOfSomebodyElse(change.Description));
    }

    private static bool IsTurned(string change) =>
        change.Split(" ==> ") is [var before, var after] && (after == "!" + before || before == "!" + after);

    // first.OptOut ==> second.OptOut, Ask(customer.Id) ==> Ask(other.Id): the same with another variable.
    private static bool IsOfSomebodyElse(string change) =>
        change.Split(" ==> ") is [var before, var after] && Words(before) is var was && Words(after) is var now && was.Length > 1 && was.Length == now.Length
        && was.Zip(now).Count(pair => pair.First != pair.Second) == 1 && was[^1] == now[^1];

    private static string[] Words(string code) => code.Split(['.', '(', ')', ' ', '!'], StringSplitOptions.RemoveEmptyEntries);
}
