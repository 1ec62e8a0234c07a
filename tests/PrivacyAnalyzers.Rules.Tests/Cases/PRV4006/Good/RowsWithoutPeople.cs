// Rows as the database gives them, kept by a helper: the people whom they refer to were not asked for.
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

public class User
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Department
{
    public int Id { get; set; }
    public string Code { get; set; }
    public int ManagerId { get; set; }
    public User Manager { get; set; }
    public virtual ICollection<User> Members { get; set; }
}

public class Kept<T>
{
    public List<T> Items { get; set; }
}

public class Store(IDistributedCache cache)
{
    public Task Keep<T>(string key, T value) where T : class => cache.SetStringAsync(key, JsonSerializer.Serialize(value));
}

public class Departments(Store store, Func<Task<List<Department>>> load, Func<Task<List<User>>> users)
{
    public async Task Refresh() => await store.Keep("departments", new Kept<Department> { Items = await load() });
    public async Task Refresh(Department one) => await store.Keep("department", one);
}
