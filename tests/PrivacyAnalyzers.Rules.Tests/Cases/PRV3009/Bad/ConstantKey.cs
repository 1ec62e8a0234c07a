// The key is a constant with another name; the cache makes what it lacks.
// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public class Profile(IMemoryCache cache, ICustomerRepository customers)
{
    private const string Key = "profile";

    public Customer Get(int id) => cache.GetOrCreate(Key, entry => customers.Find(id)); // expect: PRV3009
}
