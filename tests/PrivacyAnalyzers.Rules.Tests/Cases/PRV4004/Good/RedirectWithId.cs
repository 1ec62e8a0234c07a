// The page finds the rest by the id; a return URL is a place in the shop.
// uses: Shop
using Microsoft.AspNetCore.Mvc;
using Shop;

public class AccountController : Controller
{
    public IActionResult Registered(Customer customer) => RedirectToAction("Details", new { id = customer.Id }); // mutate: customer.Id ==> customer.Email

    public IActionResult Login(string returnUrl) => LocalRedirect(returnUrl);

    public IActionResult Product(Product product) => RedirectToAction("Show", "Products", new { product.Name });
}
