// The people are the items of a page, the data of a result, a member of an object made in passing.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Shop;

public class Page<T>
{
    public List<T> Items { get; set; } = new();
}

public class ServiceResult<T>
{
    public bool Success { get; set; }
    public T? Data { get; set; }
}

public class CustomerPage
{
    public int Total { get; set; }
    public List<Customer> Customers { get; set; } = new();
}

public class CustomersController(ShopDb db) : Controller
{
    [HttpGet("page")]
    public async Task<ActionResult<Page<Customer>>> GetPage() => Ok(new Page<Customer> { Items = await db.Customers.ToListAsync() }); // expect: PRV3004

    [HttpGet("result")]
    public async Task<ServiceResult<List<Customer>>> GetResult() => new ServiceResult<List<Customer>> { Data = await db.Customers.ToListAsync() }; // expect: PRV3004

    [HttpGet]
    public async Task<IActionResult> GetAll()
    {
        var page = new CustomerPage { Customers = await db.Customers.ToListAsync() };
        return Ok(page); // expect: PRV3004
    }

    [HttpGet("table")]
    public async Task<IActionResult> GetTable()
    {
        var found = await db.Customers.ToListAsync();
        return Json(new { success = true, data = found }); // expect: PRV3004
    }

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(204);
}
