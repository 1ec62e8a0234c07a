// A general exception takes any key; here the key is an address.
// uses: Shop
using Shop;

public class NotFoundException : Exception
{
    public NotFoundException(string entity, object key)
        : base($"{entity} '{key}' was not found.")
    {
    }
}

public class Accounts(ICustomerRepository customers)
{
    public Customer ByEmail(string email) =>
        customers.FindByEmail(email) ?? throw new NotFoundException(nameof(Customer), email); // expect: PRV4003

    public Customer ById(int id) => customers.Find(id) ?? throw new NotFoundException(nameof(Customer), id);
}
