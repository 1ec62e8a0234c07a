// The local has been given something else before it is logged.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Receipts(IEmailSender sender, ILogger<Receipts> logger)
{
    public async Task Send(Order order)
    {
        var text = order.Customer.Email;
        await sender.SendEmailAsync(text, "Receipt", order.Number);
        text = "sent"; // mutate: remove
        logger.LogInformation("Receipt {Text}", text);
    }
}
