using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>A guess is taken back where the member is declared.</summary>
public class DeclareNotPersonalTests
{
    [Fact]
    public Task On_a_line_above_the_property() => Test("""
        public class Customer
        {
            public string Name { get; set; } = "";

            /// <summary>Where we answer from.</summary>
            public string Email { get; set; } = "";
        }
        """, """
        public class Customer
        {
            public string Name { get; set; } = "";

            /// <summary>Where we answer from.</summary>
            [NotPersonalData("about nobody")]
            public string Email { get; set; } = "";
        }
        """).VerifyAsync();

    [Fact]
    public Task On_the_line_of_the_parameter() => Test(
        "public record Customer(int Id, string Name, string Email);",
        "public record Customer(int Id, string Name, [NotPersonalData(\"about nobody\")] string Email);").VerifyAsync();

    [Fact]
    public Task Not_where_somebody_said_that_it_is() => Test("""
        public class Customer
        {
            public string Name { get; set; } = "";
            [EmailData]
            public string Email { get; set; } = "";
        }
        """, "").VerifyNotOfferedAsync();

    [Fact]
    public Task Not_where_other_data_would_still_be_told() => Test("""
        public class Customer
        {
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
        }
        """, "", "logger.LogInformation(\"{Name} {Email}\", customer.Name, customer.Email); // expect: PRV4001").VerifyNotOfferedAsync();

    private static FixTest Test(string type, string declared, string log = "logger.LogInformation(\"{Email}\", customer.Email); // expect: PRV4001") => new(new PrivacyAnalyzer(), new DeclareNotPersonal())
    {
        References = References.NetCore.With(typeof(ILogger), typeof(NotPersonalDataAttribute)),
        Source = Program(type, log),
        Fixed = Program(declared, log.Split(" //")[0]),
    };

    private static string Program(string type, string log) => $$"""
        using Microsoft.Extensions.Logging;
        using PrivacyAnalyzers.Annotations;

        {{type}}

        public class Importer(ILogger<Importer> logger)
        {
            public void Import(Customer customer)
            {
                {{log}}
            }
        }
        """;
}
