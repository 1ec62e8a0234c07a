// The demonstration runs on people who exist.
// uses: Shop
using System.Net.Http.Json;
using PrivacyAnalyzers.Annotations;
using Shop;

public class Demo(HttpClient demo, ICustomerRepository customers)
{
    [ProcessedFor("demo")]
    public async Task FillAsync()
    {
        foreach (var customer in customers.GetAll())
            await demo.PostAsJsonAsync("people", new { customer.Name, customer.Phone }); // expect: PRV1003
    }
}
