// The id in the key tells people apart.
// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public class Current(IMemoryCache cache, ICustomerRepository customers)
{
    public Customer Get(int id) => cache.GetOrCreate($"customer:{id}", entry => customers.Find(id)); // mutate: $"customer:{id}" ==> "customer"
}
