// The process's own memory, like any variable.
// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public class Lookup(IMemoryCache cache)
{
    public void Keep(Customer customer) => cache.Set(customer.Id, customer, TimeSpan.FromMinutes(1));
}
