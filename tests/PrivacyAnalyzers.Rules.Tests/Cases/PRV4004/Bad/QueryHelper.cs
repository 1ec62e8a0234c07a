// ASP.NET Core's helper, with one value and with a dictionary.
// uses: Shop
using Microsoft.AspNetCore.WebUtilities;
using Shop;

public class Links(HttpClient client)
{
    public Task<string> Track(Customer customer)
    {
        var url = QueryHelpers.AddQueryString("https://shop.example.com/hello", "mail", customer.Email); // expect: PRV4004
        return client.GetStringAsync(url);
    }

    public string Survey(Customer customer) =>
        QueryHelpers.AddQueryString("survey", new Dictionary<string, string?> { ["id"] = customer.Id.ToString(), ["name"] = customer.Name }); // expect: PRV4004
}
