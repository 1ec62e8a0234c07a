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
    public static IEnumerable<object[]> Cases => RuleCase.AllBad.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Whatever_is_offered_holds(string name)
    {
        var offered = await OfferedFixes.VerifyAsync(RuleCase.Open(name, new RuleTest(new PrivacyAnalyzer())), PrivacyCodeFixes.CreateAll());
        foreach (var fix in offered)
            output.WriteLine($"{fix.Finding.Id} {fix.Fix.GetType().Name}: {fix.Title}");
    }
}
