// Refit: what the path names, and the query of a request without a body.
// uses: Shop, Stubs/Refit
using Refit;
using Shop;

public interface ICrmApi
{
    [Get("/contacts/{email}")]
    Task<string> Find(string email);

    [Get("/contacts")]
    Task<string> Search([AliasAs("tel")] string number);
}

public class Contacts(ICrmApi crm)
{
    public Task<string> ByEmail(Customer customer) => crm.Find(customer.Email); // expect: PRV4004

    public Task<string> ByPhone(Customer customer) => crm.Search(customer.Phone); // expect: PRV4004
}
