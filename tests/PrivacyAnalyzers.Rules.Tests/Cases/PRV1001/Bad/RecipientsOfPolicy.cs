// The policy names recipients by the code and by the hosts that take data to them; findings call them so.
// uses: Shop
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.Annotations;
using Shop;

namespace Shop.Analysis
{
    [ProcessedFor("profiling")]
    public class Scoring(Crm.ICrmClient crm, Crm.CrmClient direct, HttpClient http)
    {
        private const string Score = "https://score.example.com/v1/people";
        private static readonly Uri Endpoint = new("https://eu.score.example.com/");

        public void ByInterface(Customer customer) => crm.Upsert(customer.Id, customer.Email); // expect: PRV1001 "is sent to crm for profiling"

        public void ByImplementation(Customer customer) => direct.Upsert(customer.Id, customer.Email); // expect: PRV1001 "is sent to crm for profiling"

        public void Whole(Customer customer) => crm.Merge(customer); // expect: PRV1001 "'customer' (name, e-mail address, phone number"

        public Task ByHost(Customer customer) =>
            http.PostAsJsonAsync(Score, new { customer.Email }); // expect: PRV1001 "is sent to scoring"

        public Task ByFieldOfHost(Customer customer) =>
            http.PostAsJsonAsync(Endpoint, new { customer.Email }); // expect: PRV1001 "is sent to scoring"

        public Task ByInterpolatedUrl(Customer customer) =>
            http.PostAsJsonAsync($"https://score.example.com/people/{customer.Id}", new { customer.Email }); // expect: PRV1001 "is sent to scoring"

        public Task ByRequest(Customer customer)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://score.example.com/people");
            request.Content = new StringContent(customer.Email);
            return http.SendAsync(request); // expect: PRV1001 "is sent to scoring"
        }

        public Task Elsewhere(Customer customer) =>
            http.PostAsJsonAsync("https://other.example.org/people", new { customer.Email }); // expect: PRV1001 "is sent to HttpClient"
    }

    [ProcessedFor("profiling")]
    public class TypedClient(HttpClient http)
    {
        public Task Push(Customer customer) => http.PostAsJsonAsync("people", new { customer.Email }); // expect: PRV1001 "is sent to scoring"
    }

    [ProcessedFor("profiling")]
    public class OwnClient
    {
        private readonly HttpClient _http = new();

        public OwnClient() => _http.BaseAddress = new Uri("https://score.example.com/");

        public Task Push(Customer customer) => _http.PostAsJsonAsync("people", new { customer.Email }); // expect: PRV1001 "is sent to scoring"
    }

    [ProcessedFor("profiling")]
    public class NamedClient(IHttpClientFactory factory)
    {
        public Task Push(Customer customer) =>
            factory.CreateClient("scores").PostAsJsonAsync("people", new { customer.Email }); // expect: PRV1001 "is sent to scoring"
    }

    public static class Startup
    {
        public static void Configure(IServiceCollection services)
        {
            services.AddHttpClient<TypedClient>(client => client.BaseAddress = new Uri("https://score.example.com/"));
            services.AddHttpClient("scores", client => { client.BaseAddress = new Uri("https://score.example.com/"); });
        }
    }
}

namespace Crm
{
    public interface ICrmClient
    {
        void Upsert(int id, string address);

        void Merge(Customer customer);
    }

    public class CrmClient : ICrmClient
    {
        public void Upsert(int id, string address) { }

        public void Merge(Customer customer) { }
    }
}

// What the framework's own packages declare, as far as it is used here.
namespace Microsoft.Extensions.DependencyInjection
{
    public interface IServiceCollection { }

    public static class HttpClientFactoryServiceCollectionExtensions
    {
        public static IServiceCollection AddHttpClient<TClient>(this IServiceCollection services, Action<HttpClient> configure) => services;

        public static IServiceCollection AddHttpClient(this IServiceCollection services, string name, Action<HttpClient> configure) => services;
    }
}

namespace System.Net.Http
{
    public interface IHttpClientFactory
    {
        HttpClient CreateClient(string name);
    }
}
