// Ids in Redis.
// uses: Shop, Stubs/Storage
using StackExchange.Redis;
using Shop;

public class Presence(IDatabase redis)
{
    public Task SignedIn(Customer customer) => redis.SetAddAsync("online", customer.Id); // mutate: customer.Id ==> customer.Email
}
