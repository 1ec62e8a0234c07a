// Redis, as a text and as fields of a hash.
// uses: Shop, Stubs/Storage
using StackExchange.Redis;
using Shop;

public class Presence(IDatabase redis)
{
    public async Task SignedIn(Customer customer)
    {
        redis.StringSet("last", customer.Name); // expect: PRV4006
        await redis.HashSetAsync("customers", customer.Id, customer.Email); // expect: PRV4006
    }
}
