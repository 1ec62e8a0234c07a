// Refit: the body and a header are not the URL.
// uses: Shop, Stubs/Refit
using Refit;
using Shop;

public interface ICrmApi
{
    [Post("/contacts/search")]
    Task<string> Find([Body] string email, [Header("X-Tenant")] string tenant);

    [Get("/contacts/{id}")]
    Task<string> Show(int id);
}

public class Contacts(ICrmApi crm)
{
    public Task<string> ByEmail(Customer customer) => crm.Find(customer.Email, "shop");

    public Task<string> ById(Customer customer) => crm.Show(customer.Id);
}
