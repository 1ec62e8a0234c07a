// Looking somebody up at a service by their address.
// uses: Shop
using Shop;

public class Crm(HttpClient client)
{
    public Task<string> Find(Customer customer) =>
        client.GetStringAsync($"https://crm.example.com/contacts?email={Uri.EscapeDataString(customer.Email)}"); // expect: PRV4004
}
