// In the body, where it belongs.
// uses: Shop
using System.Net.Http.Json;
using Shop;

public class Crm(HttpClient client)
{
    public Task Find(Customer customer) => client.PostAsJsonAsync("contacts/search", new { customer.Email }); // mutate: "contacts/search" ==> "contacts/" + customer.Email

    public Task Form(Customer customer) =>
        client.PostAsync("contacts/search", new FormUrlEncodedContent(new Dictionary<string, string> { ["phone"] = customer.Phone }));

    public async Task Message(Customer customer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "contacts") { Content = JsonContent.Create(new { customer.Name }) };
        await client.SendAsync(request);
    }
}
