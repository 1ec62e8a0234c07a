// A link for a mail: everyone it is forwarded to, and every scanner on its way, sees the address.
// uses: Shop
using Microsoft.AspNetCore.Mvc;
using Shop;

public class AccountController(IEmailSender sender) : Controller
{
    public async Task<IActionResult> Register(Customer customer)
    {
        var link = Url.Action("Confirm", "Account", new { customer.Email }, "https"); // expect: PRV4004
        await sender.SendEmailAsync(customer.Email, "Please confirm", $"Follow {link}");
        return Ok();
    }
}
