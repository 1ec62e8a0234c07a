// The message that everyone writes: whom could not be found.
// uses: Shop
using Shop;

public class Accounts(ICustomerRepository customers)
{
    public Customer Find(string email) =>
        customers.FindByEmail(email) ?? throw new InvalidOperationException($"No customer with address {email}"); // expect: PRV4003
}
