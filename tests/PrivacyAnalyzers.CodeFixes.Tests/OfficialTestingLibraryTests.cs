using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>The shipped rules and repairs are ordinary analyzers and fixes: the library that most test theirs with runs them, too.</summary>
public sealed class OfficialTestingLibraryTests
{
    private const string Shop = """
        using Microsoft.Extensions.Logging;

        public sealed class Customer
        {
            public int Id { get; set; }
            public string Email { get; set; } = "";
        }

        public sealed class Welcome
        {
            private readonly ILogger<Welcome> _logger;

            public Welcome(ILogger<Welcome> logger) => _logger = logger;

            public void Greet(Customer customer) => _logger.LogInformation("Welcome, {Email}", {|#0:customer.Email|});
        }
        """;

    private static readonly string Repaired = Shop.Replace("{Email}", "{CustomerId}", StringComparison.Ordinal).Replace("{|#0:customer.Email|}", "customer.Id", StringComparison.Ordinal);

    [Fact]
    public Task A_finding_stands_where_it_is_marked() => VerifyAsync(Shop, Finding());

    [Fact]
    public Task What_tells_nothing_about_a_person_has_none() => VerifyAsync(Repaired);

    [Fact]
    public async Task A_finding_that_nobody_expects_fails_the_test()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => VerifyAsync(Shop));
        Assert.Contains("PRV4001", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_repair_leads_to_the_code_that_is_expected() => PreparedAsync(
        new CSharpCodeFixTest<PrivacyAnalyzer, LogIdInstead, DefaultVerifier> { TestCode = Shop, FixedCode = Repaired }, Finding());

    private static Task VerifyAsync(string code, params DiagnosticResult[] expected) =>
        PreparedAsync(new CSharpAnalyzerTest<PrivacyAnalyzer, DefaultVerifier> { TestCode = code }, expected);

    /// <summary>
    /// Runs a test as the page about the rule API says. The library would download references and add a <c>#pragma</c> to see that it
    /// silences the finding; PRV9004 objects to one that gives no reason.
    /// </summary>
    private static Task PreparedAsync(AnalyzerTest<DefaultVerifier> test, params DiagnosticResult[] expected)
    {
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.TestState.AdditionalReferences.AddRange(References.AspNetCore.Assemblies);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>The steps of the data's way are further places of the finding; it is the place that counts here.</summary>
    private static DiagnosticResult Finding() =>
        new DiagnosticResult("PRV4001", DiagnosticSeverity.Warning).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
}
