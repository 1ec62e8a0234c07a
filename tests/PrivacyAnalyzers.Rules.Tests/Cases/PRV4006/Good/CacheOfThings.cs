// Products and settings in a cache on another machine.
// uses: Shop
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Shop;

public class Catalogue(IDistributedCache cache)
{
    public Task Keep(Product product, Customer customer) =>
        cache.SetStringAsync("product:" + product.Id, JsonSerializer.Serialize(product)); // mutate: JsonSerializer.Serialize(product) ==> JsonSerializer.Serialize(customer)
}
