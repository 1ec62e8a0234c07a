using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;
using PrivacyAnalyzers.Testing;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Applies all that is offered for all that the real rules find in their own cases.</summary>
public class RuleCaseTests(ITestOutputHelper output)
{
    public static TheoryData<string> Cases => [.. CaseFile.Names.Where(name => CaseFile.Read(name).IsBad)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Whatever_is_offered_holds(string name)
    {
        var offered = await OfferedFixes.VerifyAsync(CaseFile.Read(name).Test(), PrivacyCodeFixes.CreateAll());
        foreach (var fix in offered)
            output.WriteLine($"{fix.Finding.Id} {fix.Fix.GetType().Name}: {fix.Title}");
    }
}
