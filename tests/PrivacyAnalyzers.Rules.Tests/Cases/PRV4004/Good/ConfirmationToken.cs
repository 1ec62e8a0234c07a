// A token in a link is another rule's matter.
// uses: Shop
using Microsoft.AspNetCore.Mvc;
using Shop;

public class AccountController(IEmailSender sender) : Controller
{
    public async Task<IActionResult> Register(Customer customer, string confirmationToken)
    {
        var link = Url.Action("Confirm", "Account", new { userId = customer.Id, code = confirmationToken }, "https"); // mutate: customer.Id ==> customer.Email
        await sender.SendEmailAsync(customer.Email, "Please confirm", $"Follow {link}");
        return Ok();
    }
}
