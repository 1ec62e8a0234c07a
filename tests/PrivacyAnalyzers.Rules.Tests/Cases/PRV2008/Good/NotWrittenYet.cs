// uses: Shop
using Shop;

public class PreferenceService(ICustomerRepository customers)
{
    public void UnsubscribeCustomer(string email)
    {
        var customer = customers.FindByEmail(email);
        throw new NotImplementedException("until the store has the column: " + customer?.Id);
    }
}

public class NoPreferences
{
    public Task UnsubscribeCustomerAsync(string email) => Task.CompletedTask;
}
