// A list of all is the same for everybody who may see it.
// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public class Lists(IMemoryCache cache, ICustomerRepository customers)
{
    public List<Customer> All() => cache.GetOrCreate("customers", entry => customers.GetAll().ToList());
}
