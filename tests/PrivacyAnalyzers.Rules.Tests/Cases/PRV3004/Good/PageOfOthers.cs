// Pages and results of things, of ids, and of what is left out when the answer is written.
// uses: Shop, ShopDb
using System.Text.Json.Serialization;
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

public class CustomerCount
{
    public int Total { get; set; }
    public List<int> CustomerIds { get; set; } = new();

    [JsonIgnore]
    public List<Customer> Customers { get; set; } = new();
}

public class CustomersController(ShopDb db, List<Product> products) : Controller
{
    [HttpGet("products")]
    public ActionResult<Page<Product>> GetProducts() => Ok(new Page<Product> { Items = products });

    [HttpGet("result")]
    public ServiceResult<List<string>> GetResult() => new ServiceResult<List<string>> { Data = products.Select(product => product.Name).ToList() };

    [HttpGet]
    public async Task<IActionResult> GetAll()
    {
        var count = new CustomerCount { Customers = await db.Customers.ToListAsync() };
        return Ok(count);
    }

    [HttpGet("table")]
    public async Task<IActionResult> GetTable()
    {
        var found = await db.Customers.ToListAsync();
        return Json(new { success = true, data = found.Count });
    }

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(204);
}
