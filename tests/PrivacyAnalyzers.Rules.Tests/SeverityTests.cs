using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>Findings of one rule are not all of one weight: what is less likely to hurt is told as a suggestion.</summary>
public class SeverityTests
{
    private const string Code = """
        using System;
        using System.ComponentModel.DataAnnotations;
        using System.Net.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Customer { public int Id { get; set; } public string FullName { get; set; } = ""; public string Email { get; set; } = ""; }

        public class Contacts(HttpClient crm, Customer customer) : Controller
        {
            public object Run() => HERE;
        }
        """;

    [Theory]
    [InlineData("PRV4004", "crm.GetStringAsync($\"contacts?email={customer.Email}\")", DiagnosticSeverity.Warning)]
    [InlineData("PRV4004", "Redirect(\"https://partner.example/?email=\" + customer.Email)", DiagnosticSeverity.Warning)]
    [InlineData("PRV4004", "RedirectToAction(\"Welcome\", new { email = customer.Email })", DiagnosticSeverity.Info)]
    [InlineData("PRV4004", "LocalRedirect(\"/welcome?email=\" + customer.Email)", DiagnosticSeverity.Info)]
    [InlineData("PRV4004", "Url.Action(\"Welcome\", new { email = customer.Email })!", DiagnosticSeverity.Info)]
    [InlineData("PRV4003", "throw new InvalidOperationException(customer.Email)", DiagnosticSeverity.Warning)]
    [InlineData("PRV4003", "throw new ValidationException(customer.Email)", DiagnosticSeverity.Info)]
    public async Task A_finding_weighs_what_it_may_do(string rule, string expression, DiagnosticSeverity severity)
    {
        var test = RuleTests.Create(rule);
        test.Source = Code.Replace("HERE", expression);
        Assert.Equal(severity, Assert.Single(await test.FindAsync(), finding => finding.Id == rule).Severity);
    }
}
