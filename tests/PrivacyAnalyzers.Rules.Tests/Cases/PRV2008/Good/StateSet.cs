// uses: Shop
using Shop;

public class PreferenceService(ICustomerRepository customers)
{
    public bool OptOutCustomer(string email)
    {
        var customer = customers.FindByEmail(email);
        if (customer is null)
            return false;
        customer.OptOut = true; // mutate: remove
        return true;
    }
}
