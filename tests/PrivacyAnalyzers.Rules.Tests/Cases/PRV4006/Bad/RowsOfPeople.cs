// The rows are people, alone, in a list or in an object around it.
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

public class User
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Kept<T>
{
    public List<T> Items { get; set; }
}

public class Store(IDistributedCache cache)
{
    public Task Keep<T>(string key, T value) where T : class => cache.SetStringAsync(key, JsonSerializer.Serialize(value));
}

public class Users(Store store)
{
    public async Task Refresh(List<User> users)
    {
        await store.Keep("users", new Kept<User> { Items = users }); // expect: PRV4006
        await store.Keep("all-users", users); // expect: PRV4006
        await store.Keep("user", users[0]); // expect: PRV4006
    }
}
