// A key, the headers of the request, whoever the request is handed to: each may establish who asks.
// uses: Shop, ShopDb, Stubs/Functions
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Shop;

public interface IGate
{
    bool Admits(HttpRequest request);
}

public class CustomerFunctions(ShopDb db, IGate gate)
{
    [Function("WithKey")]
    public IActionResult WithKey([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request, int id) => new OkObjectResult(db.Customers.First(customer => customer.Id == id));

    [Function("AsByDefault")]
    public IActionResult AsByDefault([HttpTrigger("get")] HttpRequest request, int id) => new OkObjectResult(db.Customers.First(customer => customer.Id == id));

    [Function("WithHeader")]
    public IActionResult WithHeader([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, int id)
    {
        if (!request.Headers.ContainsKey("X-From"))
            return new UnauthorizedResult();
        return new OkObjectResult(db.Customers.First(customer => customer.Id == id));
    }

    [Function("Gated")]
    public IActionResult Gated([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, int id)
    {
        if (!gate.Admits(request))
            return new UnauthorizedResult();
        return new OkObjectResult(db.Customers.First(customer => customer.Id == id));
    }

    [Function("ForWhom")]
    public IActionResult ForWhom([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, ClaimsPrincipal visitor, int id) =>
        new OkObjectResult(db.Customers.First(customer => customer.Id == id));
}
