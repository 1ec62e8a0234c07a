// A client of which nobody said whose it is may well belong to a processor.
// uses: Shop
using System.Net.Http;
using System.Net.Http.Json;
using Shop;

public class Crm(HttpClient client)
{
    public Task SyncAsync(Customer customer) => client.PostAsJsonAsync("https://crm.example/customers", customer);
}
