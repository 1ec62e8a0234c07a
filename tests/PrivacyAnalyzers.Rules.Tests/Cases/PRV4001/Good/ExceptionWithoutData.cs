// A caught exception with an id beside it.
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
            logger.LogError(ex, "Receipt for order {OrderId} failed", order.Id); // mutate: order.Id ==> order.Customer.Email
        }
    }
}
