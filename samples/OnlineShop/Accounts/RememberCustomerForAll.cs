using Microsoft.Extensions.Caching.Memory;
using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>The page was slow, so the customer is kept for a while. The next visitor is greeted by the name of the last.</summary>
public sealed class RememberCustomerForAll(IMemoryCache cache)
{
    public void Keep(Customer customer) => cache.Set("current-customer", customer, TimeSpan.FromMinutes(10)); // expect: PRV3009
}
