// The first customer of the day is everybody's.
// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public class Current(IMemoryCache cache, ICustomerRepository customers)
{
    public Customer Get(int id)
    {
        if (!cache.TryGetValue("customer", out Customer customer))
        {
            customer = customers.Find(id);
            cache.Set("customer", customer, TimeSpan.FromMinutes(5)); // expect: PRV3009
        }

        return customer;
    }
}
