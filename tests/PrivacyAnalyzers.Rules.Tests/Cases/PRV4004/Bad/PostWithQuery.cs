// A body is sent, and the data is in the URL all the same.
// uses: Shop
using System.Net.Http.Json;
using Shop;

public class Sms(HttpClient client)
{
    public Task Send(Customer customer, string text) =>
        client.PostAsJsonAsync($"messages?to={customer.Phone}", new { text }); // expect: PRV4004
}
