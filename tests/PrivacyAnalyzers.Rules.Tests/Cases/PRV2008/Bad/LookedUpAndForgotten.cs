// The customer is found, and nothing is done with it.
// uses: Shop
using Shop;

public class PreferenceService(ICustomerRepository customers)
{
    public bool OptOutCustomer(string email) // expect: PRV2008
    {
        var customer = customers.FindByEmail(email);
        return customer != null;
    }
}
