// In the path, deleted by it.
// uses: Shop
using Shop;

public class Subscribers(HttpClient client)
{
    public async Task Remove(Customer customer)
    {
        var path = "subscribers/" + customer.Email;
        await client.DeleteAsync(path); // expect: PRV4004
    }
}
