// A result that tells of a failure, or an empty list, could hold somebody and holds nobody.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class ServiceResult<T>
{
    public bool Success { get; set; }
    public string Message { get; set; } = "";
    public T? Data { get; set; }
    public List<string> Errors { get; set; } = new();

    public static ServiceResult<T> Fail(string message, int code = 500) => new() { Message = $"{code}: {message}" };

    public static ServiceResult<T> Failed(Exception exception) => new() { Message = exception.GetType().Name };
}

public class Page<T>(int number, int size)
{
    public int Number { get; } = number;
    public int Size { get; } = size;
    public List<T> Items { get; } = new();
}

public class CustomersController(ShopDb db) : Controller
{
    [HttpGet("{id}")]
    public IActionResult Get(int id)
    {
        try
        {
            return db.Customers.Any(customer => customer.Id == id) ? StatusCode(204) : StatusCode(404, ServiceResult<Customer>.Fail("no such customer", 404));
        }
        catch (InvalidOperationException exception)
        {
            return StatusCode(500, ServiceResult<List<Customer>>.Failed(exception));
        }
    }

    [HttpGet("result")]
    public ServiceResult<Customer> GetResult(List<string> errors) => new ServiceResult<Customer> { Success = false, Message = "not now", Errors = errors, Data = null };

    [HttpGet("page")]
    public ActionResult<Page<Customer>> GetPage(int number) => Ok(new Page<Customer>(number, 20));

    [HttpGet("none")]
    public ActionResult<IEnumerable<Customer>> GetNone() => Ok(Enumerable.Empty<Customer>());

    [Authorize]
    public IActionResult Edit(int id) => StatusCode(204);
}
