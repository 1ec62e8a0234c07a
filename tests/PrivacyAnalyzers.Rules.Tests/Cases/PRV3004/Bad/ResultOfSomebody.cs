// What a result is made of may be somebody, however little else is said; and what another type makes of an id was looked up.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Shop;

public class ServiceResult<T>
{
    public bool Success { get; set; }
    public T? Data { get; set; }
    public object? More { get; set; }

    public static ServiceResult<T> Ok(T data) => new() { Success = true, Data = data };

    public static ServiceResult<T> With(object more) => new() { More = more };
}

public class CustomerStore(ShopDb db)
{
    public ServiceResult<Customer> Load(int id) => ServiceResult<Customer>.Ok(db.Customers.First(customer => customer.Id == id));
}

public class CustomersController(ShopDb db, CustomerStore store) : Controller
{
    [HttpGet("{id}")]
    public async Task<IActionResult> Get(int id)
    {
        var customer = await db.Customers.FirstOrDefaultAsync(found => found.Id == id);
        return Ok(ServiceResult<Customer>.Ok(customer!)); // expect: PRV3004
    }

    [HttpGet("more")]
    public async Task<IActionResult> GetMore()
    {
        object all = await db.Customers.ToListAsync();
        return Ok(ServiceResult<Customer>.With(all)); // expect: PRV3004
    }

    [HttpGet("loaded/{id}")]
    public ServiceResult<Customer> GetLoaded(int id) => store.Load(id); // expect: PRV3004

    [HttpGet("made")]
    public async Task<ServiceResult<Customer>> GetMade(int id) => new ServiceResult<Customer> { Success = true, Data = await db.Customers.FirstAsync(customer => customer.Id == id) }; // expect: PRV3004

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(204);
}
