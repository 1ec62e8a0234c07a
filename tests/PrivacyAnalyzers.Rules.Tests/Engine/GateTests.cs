using System.Threading.Tasks;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>Bodies are passed by only when they yield nothing.</summary>
public class GateTests
{
    public static TheoryData<string> Cases => [.. CaseFile.Names];

    /// <summary>The other half, the same findings with bodies passed by, is what <see cref="CaseTests"/> asserts.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public Task Looking_at_every_body_finds_the_same(string name) => CaseFile.Read(name).Test(new PrivacyAnalyzer { LooksAtEveryBody = true }).VerifyAsync();

    [Fact]
    public async Task A_body_in_which_no_name_leads_to_a_sink_is_not_bound()
    {
        var analyzer = await RunAsync("""
            class Basket
            {
                decimal Sum(decimal[] prices) { var sum = 0m; foreach (var price in prices) sum += price; return sum; }
                string Text(int count) => $"{count} items";
                void Print(string text) => System.Console.WriteLine(text);
            }
            """);

        Assert.Equal(3, analyzer.Counters.BodiesSeen);
        Assert.Equal(2, analyzer.Counters.BodiesPassedBy);
        Assert.Equal(1, analyzer.Counters.BodiesBound);
    }

    [Theory]
    [InlineData("void Use(Mail mail, string to) => mail.Relay(to);", "a call")]
    [InlineData("void Use(Mail mail, string to) => new[] { to }.ToList().ForEach(mail.Relay);", "a method group")]
    [InlineData("void Use(Mail mail, string to) => mail.\\u0052elay(to);", "a name with an escape in it")]
    [InlineData("void Use(Mail mail, string to) => mail.@Relay(to);", "a name with an @")]
    [InlineData("void Use(Mail mail, string to) => Handler(to); readonly System.Action<string> Handler = text => new Mail().Relay(text);", "a field that holds a function")]
    public async Task Who_calls_what_leads_to_a_sink_is_looked_at(string member, string because)
    {
        var analyzer = await RunAsync($$"""
            class Mail { public void Relay(string to) => System.Console.WriteLine(to); }
            class Caller { {{member}} }
            """);

        Assert.True(analyzer.Counters.BodiesPassedBy == 0, because);
    }

    [Fact]
    public async Task Code_that_runs_without_its_name_is_reckoned_with()
    {
        var analyzer = await RunAsync("""
            class Recipients : System.Collections.Generic.List<int> { public void Add(string to) => System.Console.WriteLine(to); }
            class Text { public static implicit operator Text(string text) => new(); }
            class Caller
            {
                Recipients Make(string to) => new() { to };
                Text Convert(string text) => text;
            }
            """);

        Assert.Equal(0, analyzer.Counters.BodiesPassedBy);
    }

    private static async Task<PrivacyAnalyzer> RunAsync(string source)
    {
        var analyzer = new PrivacyAnalyzer();
        var test = RuleTests.Create(analyzer);
        test.Source = source;
        test.AllowCompileErrors = false;
        await test.FindAsync();
        return analyzer;
    }
}
