// The request is built first and sent later.
// uses: Shop
using Shop;

public class Credit(HttpClient client)
{
    public async Task Check(Customer customer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"score/{customer.Name}/{customer.Phone}");
        request.Headers.Add("Accept", "application/json");
        await client.SendAsync(request); // expect: PRV4004
    }
}
