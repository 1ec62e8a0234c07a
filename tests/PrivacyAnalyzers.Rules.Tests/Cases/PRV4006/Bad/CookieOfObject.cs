// A whole person, serialised.
// uses: Shop
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Shop;

public class ProfileController : Controller
{
    public IActionResult Save(Customer customer)
    {
        var json = JsonSerializer.Serialize(customer);
        Response.Cookies.Append("profile", json); // expect: PRV4006
        return Ok();
    }
}
