// The place where it happens most: the catch block.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Receipts(IEmailSender sender, ILogger<Receipts> logger)
{
    public async Task Send(Order order)
    {
        try
        {
            await sender.SendEmailAsync(order.Customer.Email, "Receipt", order.Number);
        }
        catch (InvalidOperationException ex)
        {
            logger.LogError(ex, "Receipt for {Email} failed", order.Customer.Email); // expect: PRV4001
        }
    }
}
