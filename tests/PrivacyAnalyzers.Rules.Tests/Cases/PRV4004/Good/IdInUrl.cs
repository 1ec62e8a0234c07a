// An id that means nothing outside.
// uses: Shop
using Shop;

public class Crm(HttpClient client)
{
    public Task<string> Find(Customer customer) =>
        client.GetStringAsync($"https://crm.example.com/contacts/{customer.Id}"); // mutate: customer.Id ==> customer.Email
}
