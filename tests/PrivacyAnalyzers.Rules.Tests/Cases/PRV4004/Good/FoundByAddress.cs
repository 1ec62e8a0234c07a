// An answer to a question about an address is something else.
// uses: Shop
using Shop;

public class Crm(HttpClient client, ICustomerRepository customers)
{
    public async Task<string> Show(string email)
    {
        var customer = customers.FindByEmail(email);
        return await client.GetStringAsync($"contacts/{customer?.Id}"); // mutate: {customer?.Id} ==> {email}
    }
}
