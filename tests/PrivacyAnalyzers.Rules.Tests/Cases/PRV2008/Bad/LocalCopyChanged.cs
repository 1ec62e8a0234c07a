// A local is changed, and nothing that lasts.
// uses: Shop
using Shop;

public class ConsentService(ICustomerRepository customers)
{
    public async Task<bool> WithdrawConsentAsync(int customerId) // expect: PRV2008
    {
        var all = await customers.ListAsync();
        var optOut = false;
        if (all.Any(c => c.Id == customerId))
            optOut = true;
        return optOut;
    }
}

public static class Lists
{
    public static Task<List<Customer>> ListAsync(this ICustomerRepository customers) => customers.ListAsync();
}
