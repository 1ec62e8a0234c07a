// A cache on another machine, with the data in the value and in the key.
// uses: Shop
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Shop;

public class Lookup(IDistributedCache cache)
{
    public async Task Keep(Customer customer)
    {
        await cache.SetStringAsync($"customer:{customer.Email}", customer.Id.ToString()); // expect: PRV4006
        await cache.SetAsync($"phone:{customer.Id}", Encoding.UTF8.GetBytes(customer.Phone)); // expect: PRV4006
    }
}
