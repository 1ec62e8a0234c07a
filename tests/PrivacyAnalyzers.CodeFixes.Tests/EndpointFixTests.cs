using System.Threading.Tasks;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>Repairs of endpoints that are open to everybody, on what the real rule finds.</summary>
public class EndpointFixTests
{
    [Fact]
    public Task A_function_for_everybody_asks_for_its_key() => new FixTest(new PrivacyAnalyzer(), new CloseEndpoint())
    {
        Source = Function("Anonymous", " // expect: PRV3004"),
        Fixed = Function("Function", ""),
        CheckFixAll = false, // Somebody opened it on purpose.
    }.VerifyAsync();

    [Fact]
    public Task A_function_is_not_closed_by_an_attribute_of_controllers() =>
        new FixTest(new PrivacyAnalyzer(), new AskWhoIsThere()) { Source = Function("Anonymous", " // expect: PRV3004") }.VerifyNotOfferedAsync();

    private static string Function(string level, string expected) => $$"""
        using Microsoft.Azure.Functions.Worker;

        public sealed record Customer(int Id, string Name, string Email);

        public class GetCustomer(IQueryable<Customer> customers)
        {
            public Customer Run([HttpTrigger(AuthorizationLevel.{{level}}, "get")] object request, int id) => customers.First(customer => customer.Id == id);{{expected}}
        }

        namespace Microsoft.AspNetCore.Authorization
        {
            public sealed class AuthorizeAttribute : System.Attribute;
        }

        namespace Microsoft.Azure.Functions.Worker
        {
            public enum AuthorizationLevel { Anonymous, Function }

            public sealed class HttpTriggerAttribute(AuthorizationLevel level, params string[] methods) : System.Attribute
            {
                public object[] Given => [level, methods];
            }
        }
        """;
}
