// What was found by an address is something else.
// uses: Shop
using Shop;

public class Accounts(ICustomerRepository customers)
{
    public void Close(string email)
    {
        var customer = customers.FindByEmail(email);
        if (customer is { IsVip: true })
            throw new InvalidOperationException($"Customer {customer.Id} cannot be closed"); // mutate: customer.Id ==> customer.Name
    }
}
