using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Applies all that is offered for all that the real rules find in their own cases.</summary>
public class RuleCaseTests(ITestOutputHelper output)
{
    /// <summary>Cases in which today's engine still finds what a repair has put right. One that holds by now must leave the list.</summary>
    private static readonly string[] KnownToFail = ["PRV2005/Bad/BulkBcc.cs"];

    public static IEnumerable<object[]> Cases => RuleCase.AllBad.Except(KnownToFail).Select(name => new object[] { name });

    public static IEnumerable<object[]> Failing => KnownToFail.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Failing))]
    public Task What_is_known_to_fail_still_does(string name) => Assert.ThrowsAsync<VerificationException>(
        () => OfferedFixes.VerifyAsync(RuleCase.Open(name, new RuleTest(new PrivacyAnalyzer())), PrivacyCodeFixes.CreateAll()));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Whatever_is_offered_holds(string name)
    {
        var offered = await OfferedFixes.VerifyAsync(RuleCase.Open(name, new RuleTest(new PrivacyAnalyzer())), PrivacyCodeFixes.CreateAll());
        foreach (var fix in offered)
            output.WriteLine($"{fix.Finding.Id} {fix.Fix.GetType().Name}: {fix.Title}");
    }
}
