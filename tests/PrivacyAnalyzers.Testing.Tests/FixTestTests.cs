using System.Threading.Tasks;

namespace PrivacyAnalyzers.Testing.Tests;

public class FixTestTests
{
    [Fact]
    public Task Repairs_every_finding_one_by_one_and_all_at_once() => new FixTest(new ShoutAnalyzer(), new WhisperFix())
    {
        Source = """
            class C
            {
                int [|HEY|], [|YOU|]; // kept
                int THERE; // expect: TST0001
            }
            """,
        Fixed = """
            class C
            {
                int hey, you; // kept
                int there;
            }
            """,
    }.VerifyAsync();

    [Fact]
    public Task Findings_that_remain_are_marked_in_the_repaired_code() => new FixTest(new ShoutAnalyzer(), new WhisperFix())
    {
        Source = "class C { void M() { void HEY() { } {|TST0002:HEY|}(); } int {|TST0001:YOU|}; }",
        Fixed = "class C { void M() { void HEY() { } {|TST0002:HEY|}(); } int you; }",
    }.VerifyAsync();

    [Fact]
    public Task Files_that_are_not_source_are_repaired_too() => new FixTest(new ShoutAnalyzer(), new WhisperFix())
    {
        Source = "class C { }",
        AdditionalFiles = { ["privacy.yml"] = "a: HEY # expect: TST0003\n" },
        FixedFiles = { ["privacy.yml"] = "a: hey\n" },
    }.VerifyAsync();

    [Theory]
    [InlineData("lower", "class C { int Hey; }", "- class C { int Hey; }\n+ class C { int hey; }")]
    [InlineData("lower", "class C { int hey; }  ", "- class C { int hey; }··")]
    [InlineData("lower", "class C { int {|TST0001:hey|}; }", "missing TST0001")]
    [InlineData("twice", "class C { int hey; }", "'twice' took no finding away")]
    [InlineData("broken", "class C { int hey(; }", "does not compile")]
    [InlineData("nothing", "class C { int hey; }", "was offered and changes nothing")]
    [InlineData("absent", "class C { int hey; }", "- class C { int hey; }\n+ class C { int HEY; }")]
    public async Task Fails_and_says_why(string key, string expected, string reason)
    {
        var test = new FixTest(new ShoutAnalyzer(), new WhisperFix()) { Source = "class C { int [|HEY|]; }", Fixed = expected, EquivalenceKey = key };
        Assert.Contains(reason, (await Assert.ThrowsAsync<VerificationException>(() => test.VerifyAsync())).Message);
    }

    [Fact]
    public async Task A_file_that_changes_unannounced_fails()
    {
        var test = new FixTest(new ShoutAnalyzer(), new WhisperFix()) { Sources = { ["A.cs"] = "class C { int [|HEY|]; }" } };
        Assert.Contains("- class C { int HEY; }", (await Assert.ThrowsAsync<VerificationException>(() => test.VerifyAsync())).Message);
    }

    [Fact]
    public Task A_fix_that_is_not_offered_can_be_asserted() =>
        new FixTest(new ShoutAnalyzer(), new WhisperFix()) { Source = "class C { void M() { void HEY() { } [|HEY|](); } }" }.VerifyNotOfferedAsync();

    [Fact]
    public async Task A_fix_that_is_offered_against_expectation_fails()
    {
        var test = new FixTest(new ShoutAnalyzer(), new WhisperFix()) { Source = "class C { int [|HEY|]; }" };
        Assert.Contains("should not be", (await Assert.ThrowsAsync<VerificationException>(() => test.VerifyNotOfferedAsync())).Message);
    }
}
