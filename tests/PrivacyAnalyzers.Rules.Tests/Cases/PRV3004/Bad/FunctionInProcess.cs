// Any method of HTTP may ask; what it does is in the names. A library of functions is a program.
// uses: Shop, ShopDb, Stubs/Functions
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using Shop;

public class GetCustomer(ShopDb db)
{
    [FunctionName(nameof(GetCustomer))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = null)] HttpRequest req)
    {
        var customer = db.Customers.First(customer => customer.Id == int.Parse(req.Query["id"]!));
        return customer is null ? new NotFoundResult() : new OkObjectResult(JsonSerializer.Serialize(customer)); // expect: PRV3004
    }
}
