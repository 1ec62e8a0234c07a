// A policy for all endpoints of the program.
// uses: Shop, ShopDb
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Shop;

public class CustomersController(ShopDb db) : ControllerBase
{
    [HttpGet("{id}")]
    public Customer Get(int id) => db.Customers.First(customer => customer.Id == id);
}

public static class Setup
{
    public static void Add(IServiceCollection services) =>
        services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy); // mutate: options.FallbackPolicy = options.DefaultPolicy ==> options.InvokeHandlersAfterFailure = false
}
