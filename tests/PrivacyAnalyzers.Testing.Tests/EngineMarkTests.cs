using System;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Testing.Tests;

/// <summary>Marks that speak of what the engine knows, with or without any rule.</summary>
public class EngineMarkTests
{
    private const string Code = """
        public class Customer { public int Id { get; set; } public string FullName { get; set; } = ""; public string Email { get; set; } = ""; }
        public static class Letters
        {
            public static string Head(Customer customer) => "to " + customer.Email; // summary: returns:
            public static void Show(Customer customer)
            {
                System.Console.WriteLine(Head(customer)); // label: email
                System.Console.WriteLine(customer.FullName + customer.Email); // label: name, email
                System.Console.WriteLine("nobody"); // label: none
            }
        }
        """;

    [Fact]
    public Task Hold() => new RuleTest { Source = Code }.VerifyAsync();

    [Theory]
    [InlineData("// label: name, email", "// label: name", "the data that arrives here is email, name, not name")]
    [InlineData("// summary: returns:", "// summary: proves:", "missing in the summary: proves:; it is {")]
    public async Task Fail_and_say_what_is_known(string mark, string wrong, string reason)
    {
        var failure = await Assert.ThrowsAsync<VerificationException>(() => new RuleTest { Source = Code.Replace(mark, wrong, StringComparison.Ordinal) }.VerifyAsync());
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    /// <summary>A model of a library is tested without any rule: what goes in comes out.</summary>
    [Fact]
    public Task A_model_is_tested_by_what_it_carries() => new RuleTest
    {
        AdditionalFiles =
        {
            ["privacy.yml"] = """
                models:
                  - library: Seal
                    carriers:
                      - { type: Seal, methods: [Press] }
                """,
        },
        Source = """
            public class Customer { public int Id { get; set; } public string FullName { get; set; } = ""; public string Email { get; set; } = ""; }
            public static class Seal { public static extern string Press(string text); }
            public class Desk { public void Show(Customer customer) => System.Console.WriteLine(Seal.Press(customer.Email)); } // label: email
            """,
    }.VerifyAsync();
}
