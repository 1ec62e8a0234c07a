using Microsoft.Extensions.Caching.Memory;
using OnlineShop.Data;

namespace OnlineShop.Accounts;

/// <summary>The number in the key tells customers apart.</summary>
public sealed class RememberCustomerByNumber(IMemoryCache cache)
{
    public void Keep(Customer customer) => cache.Set($"customer:{customer.Id}", customer, TimeSpan.FromMinutes(10));
}
