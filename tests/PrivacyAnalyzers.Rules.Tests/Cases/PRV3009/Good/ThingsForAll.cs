// Things are the same for everybody.
// uses: Shop
using Microsoft.Extensions.Caching.Memory;
using Shop;

public class Featured(IMemoryCache cache)
{
    private static Product _featured;

    public void Set(Product product)
    {
        _featured = product;
        cache.Set("featured", product);
    }

    public static string Name => _featured.Name;
}
