// The policy says who the recipient is.
// uses: Shop
using Shop;

namespace Partners;

public class PartnerApi
{
    public Task PushAsync(string email) => Task.CompletedTask;
}

public class Export(PartnerApi partner, ICustomerRepository customers)
{
    public async Task RunAsync()
    {
        foreach (var customer in customers.GetAll())
            await partner.PushAsync(customer.Email); // expect: PRV3001
    }
}
