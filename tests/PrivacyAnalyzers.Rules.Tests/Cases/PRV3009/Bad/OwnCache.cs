// A cache of the program's own, asynchronous, in a loop.
// uses: Shop
using Shop;

public interface ICacheManager
{
    Task<T> GetAsync<T>(string key);
    Task SetAsync<T>(string key, T value, TimeSpan time);
}

public class Warmer(ICacheManager cacheManager)
{
    public async Task WarmAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers)
            await cacheManager.SetAsync("customers" + "." + "one", customer, TimeSpan.FromHours(1)); // expect: PRV3009
    }
}
